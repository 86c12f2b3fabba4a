import type { PublishedIssue } from '../record'
import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** The newest issue; null before the first one. */
export async function newestIssue(reader: RecordReader): Promise<PublishedIssue | null> {
  const [row] = await queryRecord<{ issue: PublishedIssue }>(
    reader,
    `select '{"files": null}'::jsonb || content || jsonb_build_object('revision', revision) as issue
     from published.current_issues order by date desc limit 1`,
    [],
  )
  return row?.issue ?? null
}
