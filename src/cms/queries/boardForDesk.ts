import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { findPublishFaults } from '../../commands/findPublishFaults'
import type { IssueForPreflight } from '../../commands/preflight/IssueForPreflight'
import { findPreflightFaults } from '../../commands/preflight/findPreflightFaults'
import type { PageRow, StoredArticle, StoredIssue } from '../../commands/ports'
import { underReview } from '../../commands/underReview'
import { scheduleColumns, toSchedule } from '../../newsroom/toSchedule'
import type { ScheduleRow } from '../../newsroom/toSchedule'
import { recordStore } from '../../published/recordStore'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import type { SessionDatabase } from '../database/session'
import type { CmsTransaction } from '../stores/CmsTransaction'
import { inside } from '../stores/CmsTransaction'
import { issueStore } from '../stores/issueStore'
import { readPlacedPages } from '../stores/placedPages'
import { readArticles } from '../stores/readArticles'
import { readMasthead } from '../stores/readMasthead'
import { toPageRow } from '../stores/toPageRow'
import { boardFacts } from './boardFacts'
import { readStamp } from './boardStamp'
import type { BoardPage, DeskBoard } from './DeskBoard'
import { readHistory } from './readHistory'
import { reading } from './reading'

/** The board of an issue, where it is and this person may read it; else null. A fixed number of queries for any issue. */
export async function boardForDesk(payload: Payload, actor: Actor, id: number): Promise<DeskBoard | null> {
  if (allowed(actor, 'issues', 'read') !== true || allowed(actor, 'articles', 'read') !== true) return null
  return reading(payload, async (tx, db) => {
    const issue = await issueStore(tx).find(id)
    if (!issue) return null
    const { rows: pages, changedAt } = await pagesOf(tx, id)
    const articles = await readArticles(tx, [...new Set(pages.flatMap(({ articleIds }) => articleIds))])
    const facts = await boardFacts(db, { issue, pages })
    const found = { issue, pages, articles }
    const { rows } = await db.execute<ScheduleRow>(
      sql`select ${scheduleColumns} from newsroom.schedules where issue_id = ${id}`,
    )
    return {
      issue,
      pages: pages.map((page) => ({
        page,
        stories: storiesOf(page, articles),
        responsible: page.responsibleEditorIds.flatMap((person) => facts.names.get(person) ?? []),
        present: facts.presentByPage.get(page.id) ?? [],
        openMarks: facts.openMarks.get(page.id) ?? 0,
        since: changedAt.get(page.id) ?? facts.now,
      })),
      faults: issue.state === 'published' ? [] : await faultsOf(tx, db, { ...found, actor, facts }),
      schedule: rows[0] ? toSchedule(rows[0]) : null,
      history: await readHistory(db, { kind: 'issue', id }),
      stamp: (await readStamp(db, id)) ?? '',
      now: facts.now,
    }
  })
}

async function pagesOf(tx: CmsTransaction, issueId: number) {
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection: 'pages',
    where: { issue: { equals: issueId } },
    sort: 'number',
    pagination: false,
  })
  return {
    rows: docs.map((row) => toPageRow({ ...row })),
    changedAt: new Map(docs.map(({ id, updatedAt }) => [id, updatedAt])),
  }
}

function storiesOf(page: PageRow, articles: readonly StoredArticle[]): BoardPage['stories'] {
  return page.articleIds.flatMap((id) => {
    const story = articles.find((one) => one.id === id)
    if (!story) return []
    const { rev, number, state } = story
    return [{ id, rev, number, state, headline: story.copy.headlines.headline }]
  })
}

interface Found {
  readonly issue: StoredIssue
  readonly pages: readonly PageRow[]
  readonly articles: readonly StoredArticle[]
  readonly actor: Actor
  readonly facts: Awaited<ReturnType<typeof boardFacts>>
}

/** What publishing would refuse, asked without its locks, and the check of the whole issue. */
async function faultsOf(tx: CmsTransaction, db: SessionDatabase, found: Found) {
  const { issue, articles, actor, facts } = found
  const placed = await readPlacedPages(
    db,
    found.pages.map(({ id }) => id),
  )
  const pages: IssueForPreflight['pages'] = found.pages.map((page) => ({
    page: { ...page, placed: placed.get(page.id) ?? null },
    stories: page.articleIds.flatMap((id) => articles.find((one) => one.id === id) ?? []),
  }))
  const now = new Date(facts.now)
  const toPublish = {
    issue,
    masthead: await readMasthead(tx),
    publishedAt: now,
    pages: pages
      .filter(({ page }) => page.leftOut === null)
      .map(({ page, stories }) => ({ page, stories: stories.map(underReview) })),
  }
  const stopping = await findPublishFaults({ record: recordStore(db), now }, { issue: toPublish, actor })
  return findPreflightFaults({ issue, pages, ...facts }, stopping)
}
