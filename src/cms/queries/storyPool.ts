import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import type { Some, StoryRow } from './StoryRow'
import { reading } from './reading'
import { storyRows } from './storyRows'

const shown = 30

/** Stories that stand on no page yet and could: newest first, those whose headline holds `search` where it is given. */
export async function storyPool(payload: Payload, actor: Actor, search: string): Promise<Some<StoryRow>> {
  if (allowed(actor, 'articles', 'read') !== true) return { rows: [], total: 0 }
  return reading(payload, async (tx, db) => {
    const { rows, rowCount } = await db.execute<{ id: number }>(
      sql`select a.id from articles a
          where a.review_state not in ('published', 'retracted', 'rejected')
            and not exists (select 1 from pages_rels r where r.path = 'articles' and r.articles_id = a.id)
            and ${search === '' ? sql`true` : sql`position(lower(${search}) in lower(a.headline)) > 0`}
          order by a.updated_at desc limit ${shown + 1}`,
    )
    const ids = rows.slice(0, shown).map((row) => row.id)
    if (ids.length === 0) return { rows: [], total: 0 }
    const found = await storyRows(tx, { actor, where: { id: { in: ids } }, sort: '-updatedAt', limit: shown })
    return { rows: found.rows, total: rowCount ?? ids.length }
  })
}
