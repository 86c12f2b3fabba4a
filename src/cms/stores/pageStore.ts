import { sql } from 'drizzle-orm'
import type { PageChange, PageStore, StoredPage } from '../../commands/ports'
import { sessionDatabase } from '../database/session'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'
import { toStoredPage } from './toStoredPage'

/** Pages of the working copy, inside one transaction. */
export function pageStore(tx: CmsTransaction): PageStore {
  return {
    lock: async (id) => (await lockWhere(tx, sql`id = ${id}`))[0] ?? null,
    lockOfIssue: (issueId) => lockWhere(tx, sql`issue_id = ${issueId}`),
    lockCarrying: (articleId) =>
      lockWhere(
        tx,
        sql`id in (select r.parent_id from pages_rels r join pages p on p.id = r.parent_id join issues i on i.id = p.issue_id
             where r.path = 'articles' and r.articles_id = ${articleId} and i.state <> 'published')`,
      ),
    create: async (page) => {
      const row = await tx.payload.create({
        ...inside(tx),
        collection: 'pages',
        data: {
          issue: page.issueId,
          number: page.number,
          title: page.title,
          flag: page.flag ?? {},
          coOrganizers: page.coOrganizers
            ? { ...page.coOrganizers, names: [...page.coOrganizers.names] }
            : null,
          editors: [],
          articles: [],
          responsibleEditors: [...page.responsibleEditorIds],
          proofs: [],
          state: 'makeup',
          rev: 1,
        },
      })
      return toStoredPage({ ...row })
    },
    save: (id, change) => save(tx, id, change),
  }
}

async function lockWhere(
  tx: CmsTransaction,
  condition: ReturnType<typeof sql>,
): Promise<readonly StoredPage[]> {
  const { rows } = await sessionDatabase(tx.payload, tx.id).execute<{ id: number }>(
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
  return docs.map((row) => toStoredPage({ ...row }))
}

async function save(tx: CmsTransaction, id: number, change: PageChange): Promise<StoredPage> {
  const [before] = await lockWhere(tx, sql`id = ${id}`)
  if (!before) throw new Error(`Page ${id} is not there any more.`)
  const { articleIds, responsibleEditorIds, flag, ...same } = change
  const row = await tx.payload.update({
    ...inside(tx),
    collection: 'pages',
    id,
    data: {
      ...structuredClone(same),
      ...(articleIds ? { articles: [...articleIds] } : {}),
      ...(responsibleEditorIds ? { responsibleEditors: [...responsibleEditorIds] } : {}),
      ...(flag === undefined ? {} : { flag: flag ?? { name: null, pinyin: null } }),
      rev: before.rev + 1,
    } as Record<string, unknown>, // JSON columns: their shapes are those of ports.ts, checked on reading
  })
  return toStoredPage({ ...row })
}
