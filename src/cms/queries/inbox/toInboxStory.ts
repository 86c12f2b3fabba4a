import { toArticleUnderReview } from '../../stores/toArticleUnderReview'
import type { InboxStory } from './InboxQuestion'

/** A row of inboxRows as a story of the inbox. */
export function toInboxStory(row: Readonly<Record<string, unknown>>): InboxStory {
  const text = (name: string) => (typeof row[name] === 'string' && row[name] !== '' ? row[name] : null)
  const number = (name: string) => (row[name] === null || row[name] === undefined ? null : Number(row[name]))
  const assignee = number('assigned_to_id')
  const pageId = number('page_id')
  return {
    ...toArticleUnderReview({ ...row, id: row['article_id'], coOrganizer: number('co_organizer_id') }),
    number: text('number'),
    headline: text('headline') ?? '',
    kicker: text('kicker'),
    bylineText: text('bylineText'),
    returnReason: reasonIn(row['returnReason']),
    since: momentOf(row['waiting_since']) ?? '',
    assignedTo: assignee === null ? null : { id: assignee, name: text('assigned_name') ?? '' },
    dueAt: momentOf(row['due_at']),
    isLate: row['is_late'] === true,
    rubric: text('rubric_name'),
    coOrganizer: text('unit_name'),
    characters: number('characters') ?? 0,
    page:
      pageId === null
        ? null
        : {
            id: pageId,
            date: String(row['date']),
            number: Number(row['page_number']),
            title: text('page_title') ?? '',
          },
  }
}

function reasonIn(reason: unknown): InboxStory['returnReason'] {
  const isReason = typeof reason === 'object' && reason !== null && 'code' in reason && 'words' in reason
  return isReason ? { code: String(reason.code), words: String(reason.words) } : null
}

const momentOf = (value: unknown): string | null =>
  value instanceof Date || typeof value === 'string' ? new Date(value).toISOString() : null
