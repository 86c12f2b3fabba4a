import { and, desc, eq } from 'drizzle-orm'
import type { RecordStore } from '../commands/ports'
import { lockChain } from '../ledger/lockChain'
import { copyContentOf } from './contentOf'
import { ledgerHead } from './ledgerHead'
import type { RecordTransaction } from './RecordTransaction'
import { recordTags } from './recordTags'
import { issues, outbox, pages, stories } from './schema'

type Revision = Parameters<RecordStore['reviseStory']>[0]
type StoryRow = typeof stories.$inferSelect

/**
 * Writes the next revision of a published story: corrected, or retracted to its bare notice. Its page and its
 * issue get a next revision as well, since what readers see of them changes. False where it was never published.
 */
export async function reviseStory(transaction: RecordTransaction, revision: Revision): Promise<boolean> {
  await lockChain(transaction)
  const [newest] = await transaction
    .select()
    .from(stories)
    .where(eq(stories.articleId, revision.articleId))
    .orderBy(desc(stories.revision))
    .limit(1)
  if (!newest) return false
  if (!newest.content) throw new Error(`Story ${newest.storyId} is retracted and cannot be revised.`)
  await transaction.insert(stories).values(nextRow(newest, newest.content, revision))
  await revisePage(transaction, newest)
  await reviseIssue(transaction, newest, { retracted: revision.kind === 'retraction' })
  await transaction.insert(outbox).values({
    kind: revision.kind === 'retraction' ? 'storyRetracted' : 'storyCorrected',
    tags: [
      recordTags.story(newest.storyId),
      recordTags.page(newest.date, newest.pageNumber),
      recordTags.issue(newest.date),
      recordTags.issues,
    ],
  })
  return true
}

function nextRow(
  newest: StoryRow,
  content: NonNullable<StoryRow['content']>,
  { kind, article, notice, at }: Revision,
): typeof stories.$inferInsert {
  const { storyId, articleId, date, pageNumber, storyNumber } = newest
  const place = { storyId, articleId, date, pageNumber, storyNumber }
  const next = { ...place, revision: newest.revision + 1, notice, revisedAt: at.toISOString() }
  if (kind === 'retraction') return { ...next, state: 'retracted' }
  const corrected = { ...content, ...copyContentOf(article) }
  return { ...next, state: 'published', copyHash: corrected.copyHash, content: corrected }
}

async function revisePage(
  transaction: RecordTransaction,
  { date, pageNumber }: { readonly date: string; readonly pageNumber: number },
): Promise<void> {
  const [page] = await transaction
    .select()
    .from(pages)
    .where(and(eq(pages.date, date), eq(pages.number, pageNumber)))
    .orderBy(desc(pages.revision))
    .limit(1)
  if (!page) throw new Error(`The record has a story on page ${pageNumber} of ${date} and no such page.`)
  const { number, content } = page
  await transaction.insert(pages).values({ date, number, content, revision: page.revision + 1 })
}

async function reviseIssue(
  transaction: RecordTransaction,
  { date, pageNumber }: { readonly date: string; readonly pageNumber: number },
  { retracted }: { readonly retracted: boolean },
): Promise<void> {
  const [issue] = await transaction
    .select()
    .from(issues)
    .where(eq(issues.date, date))
    .orderBy(desc(issues.revision))
    .limit(1)
  if (!issue) throw new Error(`The record has a story of ${date} and no such issue.`)
  const summaries = issue.content.pages.map((page) =>
    retracted && page.number === pageNumber ? { ...page, storyCount: page.storyCount - 1 } : page,
  )
  await transaction.insert(issues).values({
    date,
    revision: issue.revision + 1,
    number: issue.number,
    serialNumber: issue.serialNumber,
    content: { ...issue.content, pages: summaries },
    ...(await ledgerHead(transaction)),
  })
}
