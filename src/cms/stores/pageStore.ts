import { sql } from 'drizzle-orm'
import type { PageChange, PageStore, StoredPage } from '../../commands/ports'
import { sessionDatabase } from '../database/session'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'
import { readPlacedPages, writePlacedPage } from './placedPages'
import { toPageRow } from './toPageRow'

/** Pages of the working copy, inside one transaction. */
export function pageStore(tx: CmsTransaction): PageStore {
  const db = sessionDatabase(tx.payload, tx.id)
  return {
    lock: async (id) => (await lockWhere(tx, sql`id = ${id}`))[0] ?? null,
    lockOfIssue: (issueId) => lockWhere(tx, sql`issue_id = ${issueId}`),
    lockCarrying: (articleId) =>
      lockWhere(
        tx,
        sql`id in (select r.parent_id from pages_rels r join pages p on p.id = r.parent_id join issues i on i.id = p.issue_id
             where r.path = 'articles' and r.articles_id = ${articleId} and i.state <> 'published')`,
      ),
    countOfIssue: async (issueId) => {
      const { rows } = await db.execute<{ pages: number }>(
        sql`select count(*)::int as pages from pages where issue_id = ${issueId}`,
      )
      return rows[0]?.pages ?? 0
    },
    create: (page) => create(tx, page),
    save: (id, change) => save(tx, id, change),
  }
}

async function create(tx: CmsTransaction, page: Parameters<PageStore['create']>[0]): Promise<StoredPage> {
  const { issueId, number, title, flag, coOrganizers, responsibleEditorIds, makeup, layoutId } = page
  const row = await tx.payload.create({
    ...inside(tx),
    collection: 'pages',
    data: {
      issue: issueId,
      number,
      title,
      flag: flag ?? {},
      coOrganizers: coOrganizers ? { ...coOrganizers, names: [...coOrganizers.names] } : null,
      editors: [],
      articles: [],
      responsibleEditors: [...responsibleEditorIds],
      makeup: { ...structuredClone(makeup) },
      layout: layoutId,
      proofs: [],
      state: 'makeup',
      rev: 1,
    },
  })
  return { ...toPageRow({ ...row }), placed: null }
}

async function lockWhere(
  tx: CmsTransaction,
  condition: ReturnType<typeof sql>,
): Promise<readonly StoredPage[]> {
  const db = sessionDatabase(tx.payload, tx.id)
  const { rows } = await db.execute<{ id: number }>(
    sql`select id from pages where ${condition} order by id for update`,
  )
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return []
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection: 'pages',
    where: { id: { in: ids } },
    sort: 'number',
    pagination: false,
  })
  const placed = await readPlacedPages(db, ids)
  return docs.map((row) => ({ ...toPageRow({ ...row }), placed: placed.get(row.id) ?? null }))
}

async function save(tx: CmsTransaction, id: number, change: PageChange): Promise<StoredPage> {
  const [before] = await lockWhere(tx, sql`id = ${id}`)
  if (!before) throw new Error(`Page ${id} is not there any more.`)
  const { articleIds, responsibleEditorIds, flag, placed, layoutId, ...same } = change
  if (placed !== undefined) await writePlacedPage(sessionDatabase(tx.payload, tx.id), id, placed)
  const row = await tx.payload.update({
    ...inside(tx),
    collection: 'pages',
    id,
    data: {
      ...structuredClone(same),
      ...(articleIds ? { articles: [...articleIds] } : {}),
      ...(responsibleEditorIds ? { responsibleEditors: [...responsibleEditorIds] } : {}),
      ...(flag === undefined ? {} : { flag: flag ?? { name: null, pinyin: null } }),
      ...(layoutId === undefined ? {} : { layout: layoutId }),
      rev: before.rev + 1,
    } as Record<string, unknown>, // JSON columns: their shapes are those of ports.ts, checked on reading
  })
  return { ...toPageRow({ ...row }), placed: placed === undefined ? before.placed : placed }
}
