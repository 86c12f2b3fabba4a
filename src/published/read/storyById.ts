import type { PublishedStory, RetractedStory } from '../record'
import { queryRecord } from './queryRecord'
import type { RecordReader } from './queryRecord'
import { retractedStoryJson, storyJson } from './storyJson'

/** The newest revision of a story; of a retracted one nothing but its notice. */
export async function storyById(
  reader: RecordReader,
  id: string,
): Promise<PublishedStory | RetractedStory | null> {
  const [row] = await queryRecord<{ story: PublishedStory | RetractedStory }>(
    reader,
    `select case s.state when 'published' then ${storyJson} else ${retractedStoryJson} end as story
     from published.current_stories s where s.story_id = $1`,
    [id],
  )
  return row?.story ?? null
}
