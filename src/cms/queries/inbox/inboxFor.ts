import type { Payload } from 'payload'
import type { Actor } from '../../../review/Actor'
import { inboxViewsFor } from '../../../review/inboxViews'
import { allowed } from '../../access/accessFor'
import type { SessionDatabase } from '../../database/session'
import { reading } from '../reading'
import { filterCounts, viewCounts } from './inboxCounts'
import type { Inbox, InboxQuestion } from './InboxQuestion'
import { inboxRows } from './inboxRows'

/** The inbox of a person as it is asked for: three queries over a narrow table, whatever number of articles there is. */
export function inboxFor(payload: Payload, actor: Actor, question: InboxQuestion): Promise<Inbox> {
  return reading(payload, (_tx, db) => inboxIn(db, actor, question))
}

/** The same in a transaction that is open already. A view that is not this person's holds nothing. */
export async function inboxIn(db: SessionDatabase, actor: Actor, question: InboxQuestion): Promise<Inbox> {
  const views = inboxViewsFor(actor, { readsAll: allowed(actor, 'articles', 'read') === true })
  if (!views.includes(question.view)) return { ...nothing, views: await viewCounts(db, actor, views) }
  return {
    ...(await inboxRows(db, actor, question)),
    ...(await filterCounts(db, actor, question)),
    views: await viewCounts(db, actor, views),
  }
}

const nothing: Omit<Inbox, 'views'> = {
  rows: [],
  next: null,
  total: 0,
  choices: { stage: [], page: [], rubric: [], unit: [] },
}
