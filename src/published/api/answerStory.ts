import { isStoryId } from '../isStoryId'
import type { RecordReader } from '../read/queryRecord'
import { storyById } from '../read/storyById'
import { apiSchemas } from './apiSchemas'
import { respond } from './respond'

/** GET /api/public/stories/{id}. A retracted story is 410 with its notice and nothing of its copy. */
export function answerStory({
  request,
  reader,
  id,
}: {
  readonly request: Request
  readonly reader: RecordReader
  readonly id: string
}): Promise<Response> {
  return respond(request, async () => {
    if (!isStoryId(id)) return { kind: 'refused', fault: 'badStoryId' }
    const story = await storyById(reader, id)
    if (!story) return { kind: 'refused', fault: 'noSuchStory' }
    if (story.state === 'retracted') {
      const besides = { story: apiSchemas.Retraction.shape.story.parse(story) }
      return { kind: 'refused', fault: 'storyRetracted', besides }
    }
    return { kind: 'found', body: apiSchemas.Story.parse(story) }
  })
}
