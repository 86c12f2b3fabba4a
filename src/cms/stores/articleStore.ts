import { sql } from 'drizzle-orm'
import type { ArticleChange, ArticleDraft, ArticleStore, StoredArticle } from '../../commands/ports'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { formatArticleNumber } from '../../newspaper/article/formatArticleNumber'
import { hashCopy } from '../../newspaper/article/hashCopy'
import { sessionDatabase } from '../database/session'
import { copyColumns } from './articleCopy'
import { articleVersion } from './articleVersion'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'
import { findSignatures } from './findSignatures'
import { readArticles } from './readArticles'

/** Articles of the working copy, inside one transaction. */
export function articleStore(tx: CmsTransaction): ArticleStore {
  return {
    read: async (id) => (await readArticles(tx, [id]))[0] ?? null,
    version: (id, rev) => articleVersion(tx, id, rev),
    lock: async (id) => (await lockAll(tx, [id]))[0] ?? null,
    lockAll: (ids) => lockAll(tx, ids),
    create: (draft) => create(tx, draft),
    save: (id, change) => save(tx, id, change),
    markPublished: (ids) => markPublished(tx, ids),
    nextNumber: (year) => nextNumber(tx, year),
    linkByline: async (copy) => {
      const { coOrganizerId, authorIds } = await findSignatures(tx, copy)
      return { coOrganizerId, authorIds }
    },
  }
}

async function lockAll(tx: CmsTransaction, ids: readonly number[]): Promise<readonly StoredArticle[]> {
  if (ids.length === 0) return []
  await sessionDatabase(tx.payload, tx.id).execute(
    sql`select id from articles where id in ${[...ids]} order by id for update`,
  )
  return readArticles(tx, ids)
}

async function create(tx: CmsTransaction, draft: ArticleDraft): Promise<StoredArticle> {
  const row = await tx.payload.create({
    ...inside(tx),
    collection: 'articles',
    data: {
      ...(await copyWithSignatures(tx, draft.copy)),
      authors: [...draft.authorIds],
      coOrganizer: draft.coOrganizerId,
      rubric: draft.rubricId,
      source: draft.source,
      plannedLength: draft.plannedLength,
      unitSignOff: draft.unitSignOff ?? {},
      intakeNotes: draft.intakeNotes.map((note) => ({ ...note, lines: [...note.lines] })),
      reviewState: 'draft',
      passes: [],
      rev: 1,
    },
  })
  return one(tx, row.id)
}

async function save(tx: CmsTransaction, id: number, change: ArticleChange): Promise<StoredArticle> {
  const { copy, state, coOrganizerId, rubricId, passes, intakeNotes, unitSignOff, ...same } = change
  const before = await one(tx, id)
  await tx.payload.update({
    ...inside(tx),
    collection: 'articles',
    id,
    data: {
      ...same,
      ...(copy ? await copyWithSignatures(tx, copy) : {}),
      ...(state ? { reviewState: state } : {}),
      ...(coOrganizerId === undefined ? {} : { coOrganizer: coOrganizerId }),
      ...(rubricId === undefined ? {} : { rubric: rubricId }),
      ...(passes ? { passes: passes.map((pass) => ({ ...pass })) } : {}),
      ...(intakeNotes
        ? { intakeNotes: intakeNotes.map((note) => ({ ...note, lines: [...note.lines] })) }
        : {}),
      ...(unitSignOff === undefined ? {} : { unitSignOff: unitSignOff ?? { by: null, at: null } }),
      rev: before.rev + 1,
    },
  })
  return one(tx, id)
}

async function copyWithSignatures(tx: CmsTransaction, copy: ArticleCopy) {
  const { signatureIds } = await findSignatures(tx, copy)
  return { ...copyColumns(copy), copyHash: hashCopy(copy), signatures: [...signatureIds] }
}

/** Only the state changes, no word of the copy: no version is written, the record has its own. */
async function markPublished(tx: CmsTransaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sessionDatabase(tx.payload, tx.id).execute(
    sql`update articles set review_state = 'published', rev = rev + 1, updated_at = now() where id in ${[...ids]}`,
  )
}

/** Numbers are given one act at a time, under a lock of their year that lasts until the act commits. */
async function nextNumber(tx: CmsTransaction, year: number): Promise<string> {
  const db = sessionDatabase(tx.payload, tx.id)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('article number'), ${year}::int)`)
  const { rows } = await db.execute<{ last: string | null }>(
    sql`select max(number) as last from articles where number like ${`${year}-%`}`,
  )
  const last = Number(rows[0]?.last?.split('-')[1] ?? 0)
  return formatArticleNumber(year, last + 1)
}

async function one(tx: CmsTransaction, id: number): Promise<StoredArticle> {
  const [article] = await readArticles(tx, [id])
  if (!article) throw new Error(`Article ${id} is not there any more.`)
  return article
}
