import type { ArticleEdit } from '../../commands/saveArticle'
import { copyOf } from './copyOf'
import type { StoryFields } from './StoryFields'

/** What a form changes of a story. */
export function editOf(fields: StoryFields) {
  const { source, rubricId, coOrganizerId, plannedLength, embargoUntil } = fields
  return {
    copy: copyOf(fields),
    source: source.trim() || null,
    rubricId: numberIn(rubricId),
    coOrganizerId: numberIn(coOrganizerId),
    plannedLength: numberIn(plannedLength),
    embargoUntil: embargoUntil === '' ? null : new Date(`${embargoUntil}:00+08:00`).toISOString(),
    unitSignOff: signOffIn(fields),
  } satisfies ArticleEdit
}

const numberIn = (text: string) => (text === '' ? null : Number(text))

function signOffIn({ unitSignOffBy, unitSignOffAt }: StoryFields) {
  if (unitSignOffBy.trim() === '' || unitSignOffAt === '') return null
  return { by: unitSignOffBy.trim(), at: new Date(`${unitSignOffAt}T00:00:00+08:00`).toISOString() }
}
