import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { PageRow } from '../../commands/ports'
import type { RankedStory } from '../../makeup/layoutOf'
import { layoutOf } from '../../makeup/layoutOf'
import { readPageMakeup } from '../../makeup/readPageMakeup'
import type { SessionDatabase } from '../database/session'
import { readPlacedPages } from '../stores/placedPages'
import type { DeskMakeup } from './DeskMakeup'

const stories = z.array(z.object({ id: z.number(), photoIds: z.array(z.number()) }))

/**
 * The page of the last earlier issue that has the same title, or else the same number, as it was laid out; null where
 * there is none. What was left out of its issue does not count.
 */
export async function previousPage(
  db: SessionDatabase,
  { page, date }: { readonly page: Pick<PageRow, 'number' | 'title'>; readonly date: string },
): Promise<DeskMakeup['previous']> {
  const { rows } = await db.execute<{ id: number; date: string; makeup: unknown; stories: unknown }>(
    sql`select p.id, i.date, p.makeup, ${storiesOf} as stories
        from pages p join issues i on i.id = p.issue_id
        where i.date < ${date} and p.placed_hash is not null and p.left_out is null
          and (p.title = ${page.title} or p.number = ${page.number})
        order by p.title = ${page.title} desc, i.date desc limit 1`,
  )
  const [row] = rows
  if (!row) return null
  const placed = (await readPlacedPages(db, [row.id])).get(row.id)
  const makeup = readPageMakeup(row.makeup)
  if (!placed || !makeup.ok) return null
  const ranked: readonly RankedStory[] = stories.parse(row.stories)
  return { date: row.date, placed, layout: layoutOf({ makeup: makeup.makeup, placed, stories: ranked }) }
}

/** The stories of a page in their order, each with its photos in theirs. */
const storiesOf = sql`coalesce((
  select json_agg(json_build_object(
    'id', s.articles_id,
    'photoIds', coalesce((select json_agg(f.photos_id order by f."order") from articles_rels f
                          where f.parent_id = s.articles_id and f.path = 'photos'), '[]'::json)
  ) order by s."order") from pages_rels s where s.parent_id = p.id and s.path = 'articles'), '[]'::json)`
