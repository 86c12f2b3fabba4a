import type { PublishedIssueSummary } from '../record'
import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** Issues from the newest back, `limit` at a time; `next` is the `before` of the following list. */
export async function listIssues(
  reader: RecordReader,
  { limit, before }: { readonly limit: number; readonly before: string | null },
): Promise<{ readonly issues: readonly PublishedIssueSummary[]; readonly next: string | null }> {
  const rows = await queryRecord<{ issue: PublishedIssueSummary }>(
    reader,
    `select (content - 'masthead' - 'files') || jsonb_build_object('revision', revision) as issue
     from published.current_issues
     where $1::date is null or date < $1::date
     order by date desc limit $2`,
    [before, limit + 1],
  )
  const issues = rows.slice(0, limit).map(({ issue }) => issue)
  return { issues, next: rows.length > limit ? (issues.at(-1)?.date ?? null) : null }
}
