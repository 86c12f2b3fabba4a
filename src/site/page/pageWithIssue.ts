import { cache } from 'react'
import type { PublishedIssue, PublishedPage } from '../../published/record'
import { parsePlace } from '../parsePlace'
import { recordReads } from '../recordReads'

/** The page at an address, with its issue; null where there is none. */
export const pageWithIssue = cache(
  async (
    date: string,
    number: string,
  ): Promise<{ readonly issue: PublishedIssue; readonly page: PublishedPage } | null> => {
    const place = parsePlace({ date, page: number })
    if (place === null) return null
    const [issue, page] = await Promise.all([
      recordReads.issue(place.date),
      recordReads.page(place.date, place.pageNumber),
    ])
    return issue && page && { issue, page }
  },
)
