import type { ArticleVersion } from '../../commands/ArticleVersion'
import type { StoredArticle } from '../../commands/ports'
import { beijingDate } from '../../newspaper/issue/beijingDate'
import { copyFieldsOf } from './copyFieldsOf'
import type { StoryFields } from './StoryFields'

/** A stored story as its form shows it. */
export function fieldsOf(article: StoredArticle, rubricId: number | null): StoryFields {
  return fieldsOfVersion({ ...article, rubricId })
}

/** A revision of a story as its form showed it. */
export function fieldsOfVersion(version: ArticleVersion): StoryFields {
  const { unitSignOff, embargoUntil, plannedLength, coOrganizerId, rubricId, source } = version
  return {
    ...copyFieldsOf(version.copy),
    source: source ?? '',
    rubricId: rubricId === null ? '' : String(rubricId),
    coOrganizerId: coOrganizerId === null ? '' : String(coOrganizerId),
    plannedLength: plannedLength === null ? '' : String(plannedLength),
    embargoUntil: embargoUntil === null ? '' : beijingClock(embargoUntil),
    unitSignOffBy: unitSignOff?.by ?? '',
    unitSignOffAt: unitSignOff ? beijingDate(new Date(unitSignOff.at)) : '',
  }
}

const eightHours = 8 * 60 * 60 * 1000

function beijingClock(moment: string): string {
  return new Date(new Date(moment).getTime() + eightHours).toISOString().slice(0, 16)
}
