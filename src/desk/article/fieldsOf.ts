import type { StoredArticle } from '../../commands/ports'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { beijingDate } from '../../newspaper/issue/beijingDate'
import type { StoryFields } from './StoryFields'
import { subheadMark } from './subheadMark'

/** A stored story as its form shows it. */
export function fieldsOf(article: StoredArticle, rubricId: number | null): StoryFields {
  const { unitSignOff, embargoUntil, plannedLength, coOrganizerId, source } = article
  return {
    ...copyFieldsOf(article.copy),
    source: source ?? '',
    rubricId: rubricId === null ? '' : String(rubricId),
    coOrganizerId: coOrganizerId === null ? '' : String(coOrganizerId),
    plannedLength: plannedLength === null ? '' : String(plannedLength),
    embargoUntil: embargoUntil === null ? '' : beijingClock(embargoUntil),
    unitSignOffBy: unitSignOff?.by ?? '',
    unitSignOffAt: unitSignOff ? beijingDate(new Date(unitSignOff.at)) : '',
  }
}

function copyFieldsOf(copy: ArticleCopy) {
  return {
    kicker: copy.headlines.kicker ?? '',
    headline: copy.headlines.headline,
    deck: copy.headlines.deck ?? '',
    dateline: copy.dateline ?? '',
    body: copy.body.map(({ kind, text }) => (kind === 'subhead' ? subheadMark + text : text)).join('\n'),
    bylineText: copy.bylineText ?? '',
    captions: copy.captions.map(({ text, credit }) => ({
      text,
      creditRole: credit?.role ?? '',
      creditName: credit?.name ?? '',
    })),
  }
}

const eightHours = 8 * 60 * 60 * 1000

function beijingClock(moment: string): string {
  return new Date(new Date(moment).getTime() + eightHours).toISOString().slice(0, 16)
}
