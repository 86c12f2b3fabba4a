import type { Payload } from 'payload'
import { pageNow } from '../../commands/pageNow'
import type { PageRow, StoredArticle, StoredIssue } from '../../commands/ports'
import { readMarks } from '../../newsroom/readMarks'
import type { Actor } from '../../review/Actor'
import type { ProofMark } from '../../review/proof/ProofMark'
import { allowed } from '../access/accessFor'
import { readArticles } from '../stores/readArticles'
import { findIssue } from './findIssue'
import { findPage } from './findPage'
import type { HistoryRow } from './readHistory'
import { readHistory } from './readHistory'
import { reading } from './reading'

/** A page as it is made up, proofed and signed off; `hash` names it as it stands. */
export interface DeskPage {
  readonly issue: StoredIssue
  readonly page: PageRow
  readonly articles: readonly StoredArticle[]
  readonly hash: string
  readonly marks: readonly ProofMark[]
  readonly history: readonly HistoryRow[]
}

/** The page, where it is and this person may read it; else null. */
export async function pageForDesk(payload: Payload, actor: Actor, id: number): Promise<DeskPage | null> {
  if (allowed(actor, 'pages', 'read') !== true) return null
  return reading(payload, async (tx, db) => {
    const page = await findPage(tx, id)
    if (!page) return null
    const issue = await findIssue(db, page.issueId)
    if (!issue) throw new Error(`Page ${id} names issue ${page.issueId}, which is not there.`)
    const articles = await readArticles(tx, page.articleIds)
    const marks = await readMarks(db, id)
    return {
      issue,
      page,
      articles: allowed(actor, 'articles', 'read') === true ? articles : [],
      hash: pageNow(page, articles, []).hash,
      marks,
      history: await readHistory(db, { kind: 'page', id }),
    }
  })
}
