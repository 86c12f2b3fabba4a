import { issueByDate } from '../../published/read/issueByDate'
import { newestIssue } from '../../published/read/newestIssue'
import type { RecordReader } from '../../published/read/queryRecord'
import { storyOf } from '../../published/read/storyOf'
import { parsePlace } from '../parsePlace'

/** What stands at an address of the site: `retracted` is a story that was taken back. */
export type Standing = 'there' | 'retracted' | 'nothing'

/** Looks an address up in the record; throws `RecordUnavailable` where that cannot be read now. */
export async function standingAt(reader: RecordReader, pathname: string): Promise<Standing> {
  const [date = '', page, below, ...deeper] = pathname.split('/').slice(1)
  const story = below === 'text' ? undefined : below // 文字版 is there where its page is
  if (date === '' || date === 'issues') return standingOfList(reader, pathname)
  const place = parsePlace({
    date,
    ...(page === undefined ? {} : { page }),
    ...(story === undefined ? {} : { story }),
  })
  if (place === null || deeper.length > 0) return 'nothing'
  if (story !== undefined) {
    const found = await storyOf(reader, place)
    if (found === null) return 'nothing'
    return found.state === 'retracted' ? 'retracted' : 'there'
  }
  const issue = await issueByDate(reader, place.date)
  if (issue === null) return 'nothing'
  return page === undefined || issue.pages.some(({ number }) => number === place.pageNumber)
    ? 'there'
    : 'nothing'
}

/** `/`, `/issues` and `/issues/2026-11-19` are there also while nothing has been published. */
async function standingOfList(reader: RecordReader, pathname: string): Promise<Standing> {
  const [, before, ...deeper] = pathname.split('/').slice(1)
  if (deeper.length > 0 || (before !== undefined && parsePlace({ date: before }) === null)) return 'nothing'
  await newestIssue(reader)
  return 'there'
}
