import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { PageRow } from '../../commands/ports'
import type { Act } from '../../review/Act'
import type { Actor } from '../../review/Actor'
import type { ArticleState } from '../../review/ArticleState'
import { articleStates } from '../../review/ArticleState'
import { grantFor } from '../../review/grantFor'
import { hasRoleFor } from '../../review/hasRoleFor'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'
import type { CmsTransaction } from '../stores/CmsTransaction'
import { inside } from '../stores/CmsTransaction'
import { toPageRow } from '../stores/toPageRow'
import type { Some, StoryRow } from './StoryRow'
import { storyRows } from './storyRows'

const shown = 40

export interface WaitingPage extends PageRow {
  readonly issueDate: string
  readonly since: string
}

export interface WaitingIssue {
  readonly id: number
  readonly date: string
  readonly since: string
}

/** What waits for somebody, by what their roles let them do; whether they may at this very story is for the screen to say. */
export interface Waiting {
  readonly mine: Some<StoryRow>
  readonly drafts: Some<StoryRow>
  readonly reviews: Some<StoryRow>
  readonly pages: readonly WaitingPage[]
  readonly issues: readonly WaitingIssue[]
}

/** Everything that waits for a person: at most six queries, whatever there is. */
export function waitingFor(payload: Payload, actor: Actor): Promise<Waiting> {
  return reading(payload, async (tx, db) => ({
    mine: await storyRows(tx, {
      actor,
      where: { and: [{ authors: { contains: actor.id } }, { reviewState: { equals: 'draft' } }] },
      sort: '-updatedAt',
      limit: shown,
    }),
    drafts: await othersDrafts(tx, actor),
    reviews: await reviews(tx, actor),
    pages: await pagesInProof(tx, db, actor),
    issues: await closedIssues(db, actor),
  }))
}

const none = { rows: [], total: 0 }

/**
 * Drafts that somebody who may submit others' copy finds: above all those taken in from a printed page. One that was
 * returned waits for its author, where it has one.
 */
async function othersDrafts(tx: CmsTransaction, actor: Actor): Promise<Some<StoryRow>> {
  if (!grantFor({ act: 'submit', actor, state: 'draft', is: { own: false } }).ok) return none
  const where = {
    and: [
      { reviewState: { equals: 'draft' } },
      { authors: { not_equals: actor.id } },
      { or: [{ authors: { exists: false } }, { returnReason: { exists: false } }] },
    ],
  }
  const found = await storyRows(tx, { actor, where, sort: '-updatedAt', limit: shown })
  const rows = found.rows.filter((row) => !row.authorIds.includes(actor.id))
  return { rows, total: found.total - (found.rows.length - rows.length) }
}

async function reviews(tx: CmsTransaction, actor: Actor): Promise<Some<StoryRow>> {
  const states: readonly ArticleState[] = articleStates.filter(
    (state) => grantFor({ act: 'pass', actor, state, is: { own: false } }).ok,
  )
  if (states.length === 0) return none
  return storyRows(tx, {
    actor,
    where: { reviewState: { in: [...states] } },
    sort: 'updatedAt',
    limit: shown,
  })
}

async function pagesInProof(
  tx: CmsTransaction,
  db: SessionDatabase,
  actor: Actor,
): Promise<readonly WaitingPage[]> {
  const acts: readonly Act[] = ['completeProof', 'signOff']
  if (!acts.some((act) => hasRoleFor(act, actor))) return []
  const { rows } = await db.execute<{ id: number; date: string }>(
    sql`select p.id, i.date from pages p join issues i on i.id = p.issue_id
        where p.state = 'proofing' and i.state <> 'published' order by i.date, p.number limit ${shown}`,
  )
  if (rows.length === 0) return []
  const dates = new Map(rows.map((row) => [row.id, row.date]))
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection: 'pages',
    where: { id: { in: [...dates.keys()] } },
    sort: 'number',
    pagination: false,
  })
  return docs
    .map((row) => ({
      ...toPageRow({ ...row }),
      issueDate: dates.get(row.id) ?? '',
      since: row.updatedAt,
    }))
    .sort((a, b) => a.issueDate.localeCompare(b.issueDate) || a.number - b.number)
}

async function closedIssues(db: SessionDatabase, actor: Actor): Promise<readonly WaitingIssue[]> {
  if (!hasRoleFor('publishIssue', actor)) return []
  const { rows } = await db.execute<{ id: number; date: string; since: Date | string }>(
    sql`select id, date, updated_at as since from issues where state = 'closed' order by date limit ${shown}`,
  )
  return rows.map(({ id, date, since }) => ({ id, date, since: new Date(since).toISOString() }))
}
