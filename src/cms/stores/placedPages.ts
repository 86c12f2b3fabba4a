import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { PlacedPage } from '../../layout'
import type { SessionDatabase } from '../database/session'

/** What the engine made and an act stored: it is read back, never looked into. */
const placed = z.custom<PlacedPage>(
  (value) => typeof value === 'object' && value !== null && 'version' in value && value.version === 1,
)

/** The placed pages of these pages, by the page's id: one query. */
export async function readPlacedPages(
  db: SessionDatabase,
  pageIds: readonly number[],
): Promise<ReadonlyMap<number, PlacedPage>> {
  if (pageIds.length === 0) return new Map()
  const { rows } = await db.execute<{ page_id: number; placed: unknown }>(
    sql`select page_id, placed from placed_pages where page_id in ${[...pageIds]}`,
  )
  return new Map(rows.map((row) => [row.page_id, placed.parse(row.placed)]))
}

/** Writes the placed page of a page, or takes it away. The page's own row is locked by whoever calls. */
export async function writePlacedPage(
  db: SessionDatabase,
  pageId: number,
  page: PlacedPage | null,
): Promise<void> {
  if (page === null) {
    await db.execute(sql`delete from placed_pages where page_id = ${pageId}`)
    return
  }
  await db.execute(
    sql`insert into placed_pages (page_id, placed) values (${pageId}, ${JSON.stringify(page)}::jsonb)
        on conflict (page_id) do update set placed = excluded.placed`,
  )
}
