import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import { policy } from '../../review/policy'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'
import type { Named } from './registersForDesk'

const shown = 40

/** Somebody who was asked, and what came of it. */
export interface Asked {
  readonly id: number
  readonly name: string
  readonly state: 'answered' | 'declined' | 'late' | 'open'
  readonly words: string | null
  readonly article: { readonly id: number; readonly headline: string } | null
}

export interface DeskCommission {
  readonly id: number
  readonly topic: string
  readonly brief: string | null
  readonly plannedLength: number | null
  readonly dueAt: string
  readonly issueDate: string | null
  readonly pageNumber: number | null
  readonly by: { readonly id: number; readonly name: string }
  readonly closedAt: string | null
  readonly asked: readonly Asked[]
}

/** The commissions, newest first, with everybody's answer, and whom one can ask; null where this is none of their business. */
export async function commissionsForDesk(
  payload: Payload,
  actor: Actor,
): Promise<{
  readonly commissions: readonly DeskCommission[]
  readonly people: readonly Named[]
} | null> {
  if (!hasRoleFor('askForCopy', actor) && !actor.roles.includes('auditor')) return null
  return reading(payload, async (_tx, db) => ({
    commissions: await commissions(db),
    people: await peopleWhoFile(db),
  }))
}

async function commissions(db: SessionDatabase): Promise<readonly DeskCommission[]> {
  const { rows } = await db.execute<Record<string, unknown>>(
    sql`select c.*, (select json_agg(json_build_object('id', v.id, 'name', coalesce(u.name, o.short_name, ''),
            'state', case when v.answered_at is not null then 'answered' when v.declined_at is not null then 'declined'
              when c.due_at < now() then 'late' else 'open' end,
            'words', v.declined_words,
            'article', case when a.id is null then null else json_build_object('id', a.id, 'headline', a.headline) end)
            order by o.position nulls last, v.id)
          from newsroom.invitations v left join users u on u.id = v.invited_person_id
          left join co_organizers o on o.id = v.co_organizer_id left join articles a on a.id = v.article_id
          where v.commission_id = c.id) as asked
        from newsroom.commissions c order by (c.closed_at is not null), c.id desc limit ${shown}`,
  )
  return rows.map((row) => ({
    id: Number(row['id']),
    topic: String(row['topic']),
    brief: row['brief'] === null ? null : String(row['brief']),
    plannedLength: row['planned_length'] === null ? null : Number(row['planned_length']),
    dueAt: new Date(String(row['due_at'])).toISOString(),
    issueDate: row['issue_date'] === null ? null : String(row['issue_date']),
    pageNumber: row['page_number'] === null ? null : Number(row['page_number']),
    by: { id: Number(row['person_id']), name: String(row['person_name']) },
    closedAt: row['closed_at'] === null ? null : new Date(String(row['closed_at'])).toISOString(),
    asked: (row['asked'] ?? []) as readonly Asked[], // built in the query above
  }))
}

async function peopleWhoFile(db: SessionDatabase): Promise<readonly Named[]> {
  const filing = policy.answerCommission.map(({ role }) => role)
  const { rows } = await db.execute<{ id: number; name: string }>(
    sql`select distinct u.id, u.name from users u join roles r on r.person_id = u.id
        where r.role::text in ${filing} and r."from" <= now() and (r.until is null or r.until > now())
          and not exists (select 1 from newsroom.disabled_people d where d.person_id = u.id)
        order by u.name limit 500`,
  )
  return rows.map(({ id, name }) => ({ id, name }))
}
