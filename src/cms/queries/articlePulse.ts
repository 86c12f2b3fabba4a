import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Lease } from '../../commands/LeaseStore'
import { leaseStore } from '../../newsroom/leaseStore'
import type { Actor } from '../../review/Actor'
import { findReadableArticle } from './findReadableArticle'
import { reading } from './reading'

/** What the open editor of a story asks every few seconds. */
export interface ArticlePulse {
  readonly rev: number
  readonly setAsideTexts: number
  readonly lease: Pick<Lease, 'personId' | 'personName' | 'since'> | null
}

/** Its revision, who is writing it, and how many texts lie beside it; null where this person may not read it. */
export function articlePulse(payload: Payload, actor: Actor, id: number): Promise<ArticlePulse | null> {
  return reading(payload, async (tx, db) => {
    if (!(await findReadableArticle(tx, actor, id))) return null
    const { rows } = await db.execute<{ rev: string; texts: string }>(
      sql`select rev, (select count(*) from newsroom.set_aside_texts where article_id = a.id) as texts
          from articles a where id = ${id}`,
    )
    const lease = await leaseStore(db).held(id)
    return {
      rev: Number(rows[0]?.rev ?? 0),
      setAsideTexts: Number(rows[0]?.texts ?? 0),
      lease: lease && { personId: lease.personId, personName: lease.personName, since: lease.since },
    }
  })
}
