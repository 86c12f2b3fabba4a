import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** Whether the newest revision of some story in the record carries this photo (`/media/<name>`). */
export async function photoIsPublic(reader: RecordReader, url: string): Promise<boolean> {
  const rows = await queryRecord(
    reader,
    `select 1 from published.current_stories s where s.content -> 'photos' @> $1::jsonb limit 1`,
    [JSON.stringify([{ url }])],
  )
  return rows.length > 0
}
