import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { PageRow } from '../../commands/ports'
import type { Act } from '../../review/Act'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'
import type { CmsTransaction } from '../stores/CmsTransaction'
import { inside } from '../stores/CmsTransaction'
import { toPageRow } from '../stores/toPageRow'

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

/** What waits for somebody beside stories, by what their roles let them do. */
export interface Waiting {
  readonly pages: readonly WaitingPage[]
  readonly issues: readonly WaitingIssue[]
}

/** The pages and issues that wait for a person; stories are the inbox's (inbox/inboxFor). */
export function waitingFor(payload: Payload, actor: Actor): Promise<Waiting> {
  return reading(payload, async (tx, db) => ({
    pages: await pagesInProof(tx, db, actor),
    issues: await closedIssues(db, actor),
  }))
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
