import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** Whether the newest revision of some story in the record carries this photo (`/media/<name>`). */
export async function photoIsPublic(reader: RecordReader, url: string): Promise<boolean> {
  const rows = await queryRecord(
    reader,
    `select 1 from published.stories s
      where s.content -> 'photos' @> $1::jsonb
        and not exists (select 1 from published.stories n where n.story_id = s.story_id and n.revision > s.revision)
      limit 1`,
    [JSON.stringify([{ url }])],
  )
  return rows.length > 0
}
