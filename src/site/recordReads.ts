import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { issueByDate } from '../published/read/issueByDate'
import { listIssues } from '../published/read/listIssues'
import { neighboursOf } from '../published/read/neighboursOf'
import { newestIssue } from '../published/read/newestIssue'
import { pageOf } from '../published/read/pageOf'
import { pageSketches } from '../published/read/pageSketches'
import { storyOf } from '../published/read/storyOf'
import { readerPool } from '../published/readerPool'
import { recordTags } from '../published/recordTags'
import { storyId } from '../published/storyId'
import { drawSketch } from './page/drawSketch'
import type { Place } from './parsePlace'

/**
 * Reads of the record, kept until the outbox names one of their tags (/api/internal/invalidate); a page made of
 * them goes with them. A read that throws is not kept, and neither is the page.
 *
 * The minute is a belt: a read that began before a publication and ended after its tags were delivered would
 * otherwise be kept for good.
 */
const longest = 60

const { everything, issues, issue, page, story } = recordTags

export const recordReads = {
  newestIssue: cache(() => kept(['newest'], [issues], () => newestIssue(readerPool()))),
  issue: cache((date: string) => kept(['issue', date], [issue(date)], () => issueByDate(readerPool(), date))),
  neighbours: cache((date: string) =>
    kept(['neighbours', date], [issues], () => neighboursOf(readerPool(), date)),
  ),
  issues: cache((before: string | null) =>
    kept(['issues', before ?? ''], [issues], () => listIssues(readerPool(), { limit: 60, before })),
  ),
  page: cache((date: string, number: number) =>
    kept(['page', date, String(number)], [issue(date), page(date, number)], () =>
      pageOf(readerPool(), { date, number }),
    ),
  ),
  /** 版面导航: the pages of an issue from afar, drawn; small enough to keep. */
  sketches: cache((date: string) =>
    kept(['sketches', date], [issue(date)], async () =>
      (await pageSketches(readerPool(), date)).map(drawSketch),
    ),
  ),
  story: cache((date: string, pageNumber: number, storyNumber: number) => {
    const place: Place = { date, pageNumber, storyNumber }
    return kept(['story', storyId(place)], [story(storyId(place))], () => storyOf(readerPool(), place))
  }),
} as const

function kept<T>(key: string[], tags: string[], read: () => Promise<T>): Promise<T> {
  return unstable_cache(read, ['record', ...key], { tags: [everything, ...tags], revalidate: longest })()
}
