import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'

/** The dates of the issues before and after a day. */
export async function neighboursOf(
  reader: RecordReader,
  date: string,
): Promise<{ readonly previous: string | null; readonly next: string | null }> {
  const [row] = await queryRecord<{ previous: string | null; next: string | null }>(
    reader,
    `select (select to_char(max(date), 'YYYY-MM-DD') from published.current_issues where date < $1::date) as previous,
            (select to_char(min(date), 'YYYY-MM-DD') from published.current_issues where date > $1::date) as next`,
    [date],
  )
  return row ?? { previous: null, next: null }
}
