import type { PublishedIssue } from '../record'
import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** The issue of a day. */
export async function issueByDate(reader: RecordReader, date: string): Promise<PublishedIssue | null> {
  const [row] = await queryRecord<{ issue: PublishedIssue }>(
    reader,
    `select '{"files": null}'::jsonb || content || jsonb_build_object('revision', revision) as issue
     from published.current_issues where date = $1::date`,
    [date],
  )
  return row?.issue ?? null
}
