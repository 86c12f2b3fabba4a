import type { PublishedIssue, PublishedPage, PublishedStory, RetractedStory } from '../../published/record'
import { pageWithIssue } from '../page/pageWithIssue'
import { parsePlace } from '../parsePlace'
import { recordReads } from '../recordReads'

interface StoryAt {
  readonly story: PublishedStory | RetractedStory
  readonly page: PublishedPage
  readonly issue: PublishedIssue
}

/** The story at an address, with its page and issue; null where there is none. */
export async function storyAt(parts: {
  readonly date: string
  readonly page: string
  readonly story: string
}): Promise<StoryAt | null> {
  const place = parsePlace(parts)
  if (place === null) return null
  const [story, around] = await Promise.all([
    recordReads.story(place.date, place.pageNumber, place.storyNumber),
    pageWithIssue(parts.date, parts.page),
  ])
  return story && around && { story, ...around }
}
