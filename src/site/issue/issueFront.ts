import { cache } from 'react'
import type { PublishedIssue, PublishedPage } from '../../published/record'
import { parsePlace } from '../parsePlace'
import type { DrawnSketch } from '../page/drawSketch'
import { recordReads } from '../recordReads'

export interface IssueFront {
  readonly issue: PublishedIssue
  readonly pages: readonly PublishedPage[]
  readonly sketches: readonly DrawnSketch[]
  readonly neighbours: { readonly previous: string | null; readonly next: string | null }
}

/** What the front of an issue shows; `which` is a date or `newest`. */
export const issueFront = cache(async (which: string): Promise<IssueFront | 'none' | 'noneYet'> => {
  const issue = await issueOf(which)
  if (issue === null) return which === 'newest' ? 'noneYet' : 'none'
  const [neighbours, sketches, ...pages] = await Promise.all([
    recordReads.neighbours(issue.date),
    recordReads.sketches(issue.date),
    ...issue.pages.map(({ number }) => recordReads.page(issue.date, number)),
  ])
  return { issue, neighbours, sketches, pages: pages.filter((page) => page !== null) }
})

async function issueOf(which: string): Promise<PublishedIssue | null> {
  if (which === 'newest') return recordReads.newestIssue()
  const place = parsePlace({ date: which })
  return place && recordReads.issue(place.date)
}
