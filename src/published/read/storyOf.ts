import type { PublishedStory, RetractedStory } from '../record'
import { storyId } from '../storyId'
import type { RecordReader } from './queryRecord'
import { storyById } from './storyById'

/** The story at a permanent address: date, page, place on the page. */
export function storyOf(
  reader: RecordReader,
  place: { readonly date: string; readonly pageNumber: number; readonly storyNumber: number },
): Promise<PublishedStory | RetractedStory | null> {
  return storyById(reader, storyId(place))
}
