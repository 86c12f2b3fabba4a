import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { isPlacedNow } from '../../commands/isPlacedNow'
import type { PageRow, StoredArticle, StoredIssue } from '../../commands/ports'
import type { Refusal } from '../../commands/Refusal'
import { refuse } from '../../commands/refuse'
import { toMakeupPage } from '../../commands/toMakeupPage'
import type { Actor } from '../../review/Actor'
import { articleGrant } from '../../review/articleGrant'
import { pageGrant } from '../../review/pageGrant'
import { allowed } from '../access/accessFor'
import { cmsStores } from '../cmsStores'
import type { SessionDatabase } from '../database/session'
import type { CmsTransaction } from '../stores/CmsTransaction'
import { readPlacedPages } from '../stores/placedPages'
import { readArticles } from '../stores/readArticles'
import { readOwnStyles } from '../stores/styleStore'
import type { DeskMakeup, MakeupStory } from './DeskMakeup'
import { deskPhotoUrl } from './deskPhotoUrl'
import { findIssue } from './findIssue'
import { findPage } from './findPage'
import { previousPage } from './previousPage'
import { reading } from './reading'

const mostLayouts = 200

/**
 * The page for the makeup desk, where it is and this person may read it and its stories; else null. A fixed number of
 * queries for any number of stories, in one transaction.
 */
export async function makeupForDesk(
  payload: Payload,
  actor: Actor,
  pageId: number,
): Promise<DeskMakeup | null> {
  if (allowed(actor, 'pages', 'read') !== true || allowed(actor, 'articles', 'read') !== true) return null
  return reading(payload, async (tx, db) => {
    const page = await findPage(tx, pageId)
    if (!page) return null
    const issue = await findIssue(db, page.issueId)
    if (!issue) throw new Error(`Page ${pageId} names issue ${page.issueId}, which is not there.`)
    const articles = await readArticles(tx, page.articleIds)
    return look({ tx, db, actor, issue, page, articles })
  })
}

interface Found {
  readonly tx: CmsTransaction
  readonly db: SessionDatabase
  readonly actor: Actor
  readonly issue: StoredIssue
  readonly page: PageRow
  readonly articles: readonly StoredArticle[]
}

async function look({ tx, db, actor, issue, page, articles }: Found): Promise<DeskMakeup> {
  const stores = cmsStores(tx)
  const masthead = await stores.masthead.read()
  const pagesOfIssue = await readPagesOf(db, issue.id)
  const input = toMakeupPage({ issue, page, articles, masthead, pageCount: pagesOfIssue.length })
  const urls = new Map(articles.flatMap(({ photos }) => photos.map(({ id, url }) => [id, url] as const)))
  const objection = objectionTo(page, issue, actor)
  const { id, number, title, state, rev, responsibleEditorIds, layoutId, leftOut } = page
  const placed = (await readPlacedPages(db, [id])).get(id) ?? null
  return {
    page: { id, number, title, state, rev, responsibleEditorIds, layoutId, leftOut },
    issue: { id: issue.id, date: issue.date, state: issue.state },
    mayEdit: objection === null,
    objection,
    input,
    makeup: page.makeup,
    photos: input.photos.map((photo) => ({ ...photo, url: deskPhotoUrl(urls.get(photo.id) ?? '') })),
    placed,
    placedHash: page.placedHash,
    isPlacedNow: await isPlacedNow(stores, { issue, page, articles }),
    articles: articles.map((article) => toMakeupStory(article, actor)),
    pagesOfIssue,
    previous: await previousPage(db, { page, date: issue.date }),
    layouts: await readLayouts(db),
    styles: await readOwnStyles(tx),
  }
}

/** Why this person cannot make up this page as it stands; null where they can. */
function objectionTo(page: PageRow, issue: StoredIssue, actor: Actor): Refusal | null {
  if (issue.state === 'published') return refuse('issuePublished', { date: issue.date })
  const grant = pageGrant(page, 'changePage', actor)
  return grant.ok ? null : grant
}

function toMakeupStory(article: StoredArticle, actor: Actor): MakeupStory {
  const { id, number, copy, state, rev } = article
  const mayEditCopy = articleGrant(article, { kind: 'changeCopy' }, actor).ok
  return { id, number, headline: copy.headlines.headline, state, rev, mayEditCopy }
}

async function readPagesOf(db: SessionDatabase, issueId: number): Promise<DeskMakeup['pagesOfIssue']> {
  const { rows } = await db.execute<{
    id: number
    number: string
    title: string
    state: PageRow['state']
    placed_hash: string | null
  }>(sql`select id, number, title, state, placed_hash from pages where issue_id = ${issueId} order by number`)
  return rows.map(({ placed_hash: placedHash, ...row }) => ({
    ...row,
    number: Number(row.number),
    placedHash,
  }))
}

async function readLayouts(db: SessionDatabase): Promise<DeskMakeup['layouts']> {
  const { rows } = await db.execute<{ id: number; name: string }>(
    sql`select id, name from page_layouts order by name limit ${mostLayouts}`,
  )
  return rows.map(({ id, name }) => ({ id, name }))
}
