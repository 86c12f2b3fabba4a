import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { reading } from './reading'

const shown = 100

/** A page that can still take stories in. */
export interface OpenPage {
  readonly id: number
  readonly issueId: number
  readonly date: string
  readonly number: number
  readonly title: string
  readonly rev: number
}

/** The pages of planned issues that are not signed off, next issue first. */
export async function openPages(payload: Payload, actor: Actor): Promise<readonly OpenPage[]> {
  if (allowed(actor, 'pages', 'read') !== true) return []
  return reading(payload, async (_tx, db) => {
    const { rows } = await db.execute<{
      id: number
      issue_id: number
      date: string
      number: string
      title: string
      rev: string
    }>(
      sql`select p.id, p.issue_id, i.date, p.number, p.title, p.rev from pages p join issues i on i.id = p.issue_id
          where i.state = 'planned' and p.state <> 'signedOff' order by i.date, p.number limit ${shown}`,
    )
    return rows.map(({ issue_id, number, rev, ...row }) => ({
      ...row,
      issueId: issue_id,
      number: Number(number),
      rev: Number(rev),
    }))
  })
}
