import { assignmentStore } from '../stores/assignmentStore'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { Assignment } from '../../commands/AssignmentStore'
import type { StoredArticle } from '../../commands/ports'
import type { Actor } from '../../review/Actor'
import type { SessionDatabase } from '../database/session'
import { readArticles } from '../stores/readArticles'
import { findReadableArticle } from './findReadableArticle'
import type { HistoryRow } from './readHistory'
import { readHistory } from './readHistory'
import { reading } from './reading'
import type { WritingTogether } from './writingTogether'
import { writingTogether } from './writingTogether'

/** A story with everything its screen shows. */
export interface DeskArticle {
  readonly article: StoredArticle
  readonly rubricId: number | null
  readonly authorNames: readonly string[]
  readonly placed: {
    readonly pageId: number
    readonly date: string
    readonly number: number
    readonly title: string
  } | null
  readonly assigned: Assignment | null
  readonly history: readonly HistoryRow[]
  readonly together: WritingTogether
}

/** The story, where it is and this person may read it; else null. */
export function articleForDesk(payload: Payload, actor: Actor, id: number): Promise<DeskArticle | null> {
  return reading(payload, async (tx, db) => {
    const rubric = await findReadableArticle(tx, actor, id)
    if (!rubric) return null
    const [article] = await readArticles(tx, [id])
    if (!article) return null
    return {
      article,
      rubricId: rubric.rubricId,
      authorNames: await namesOf(db, article.authorIds),
      placed: await placeOf(db, id),
      assigned: (await assignmentStore(db).read([id])).find(({ person }) => person !== null) ?? null,
      history: await readHistory(db, { kind: 'article', id }),
      together: await writingTogether(tx, db, { actor, articleId: id }),
    }
  })
}

async function namesOf(db: SessionDatabase, ids: readonly number[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const { rows } = await db.execute<{ name: string }>(
    sql`select name from users where id in ${[...ids]} order by id`,
  )
  return rows.map(({ name }) => name)
}

async function placeOf(db: SessionDatabase, id: number): Promise<DeskArticle['placed']> {
  const { rows } = await db.execute<{ id: number; date: string; number: string; title: string }>(
    sql`select p.id, i.date, p.number, p.title from pages_rels r join pages p on p.id = r.parent_id
        join issues i on i.id = p.issue_id where r.path = 'articles' and r.articles_id = ${id} order by i.date desc limit 1`,
  )
  const [row] = rows
  return row ? { pageId: row.id, date: row.date, number: Number(row.number), title: row.title } : null
}
