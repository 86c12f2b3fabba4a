import { and, desc, eq } from 'drizzle-orm'
import type { RecordStore } from '../commands/ports'
import type { StoryRevision } from '../commands/StoryRevision'
import { lockChain } from '../ledger/lockChain'
import { copyContentOf } from './contentOf'
import { fileRef, filesOfPage, picturesOfPage } from './fileRef'
import { filesOfIssue, readableFilesOf } from './filesOf'
import { ledgerHead } from './ledgerHead'
import type { RecordTransaction } from './RecordTransaction'
import { recordTags } from './recordTags'
import { issues, outbox, pages, stories } from './schema'
import { writeFiles } from './writeFiles'

type StoryRow = typeof stories.$inferSelect

/**
 * Writes the next revision of a published story: corrected, or retracted to its bare notice. Its page and its issue get
 * a next revision as well, with the files that were printed of them anew; the old ones are out of readers' reach then.
 */
export async function reviseStory(
  transaction: RecordTransaction,
  revision: StoryRevision,
): ReturnType<RecordStore['reviseStory']> {
  const { reprint } = revision
  if (reprint) await writeFiles(transaction, filesOfIssue(reprint.printed))
  await lockChain(transaction)
  const [newest] = await transaction
    .select()
    .from(stories)
    .where(eq(stories.articleId, revision.articleId))
    .orderBy(desc(stories.revision))
    .limit(1)
  if (!newest) return 'notInRecord'
  if (!newest.content) throw new Error(`Story ${newest.storyId} is retracted and cannot be revised.`)
  const issue = await newestIssueOf(transaction, newest.date)
  if (reprint && reprint.issueRevision !== issue.revision) return 'movedOn'
  await transaction.insert(stories).values(nextRow(newest, newest.content, revision))
  await revisePage(transaction, newest, revision)
  await reviseIssue(transaction, issue, { newest, revision })
  await transaction.insert(outbox).values({
    kind: revision.kind === 'retraction' ? 'storyRetracted' : 'storyCorrected',
    tags: [
      recordTags.story(newest.storyId),
      recordTags.page(newest.date, newest.pageNumber),
      recordTags.issue(newest.date),
      recordTags.issues,
    ],
  })
  return 'written'
}

function nextRow(
  newest: StoryRow,
  content: NonNullable<StoryRow['content']>,
  { kind, article, notice, at }: StoryRevision,
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
  { date, pageNumber, storyNumber }: StoryRow,
  { kind, reprint }: StoryRevision,
): Promise<void> {
  const [page] = await transaction
    .select()
    .from(pages)
    .where(and(eq(pages.date, date), eq(pages.number, pageNumber)))
    .orderBy(desc(pages.revision))
    .limit(1)
  if (!page) throw new Error(`The record has a story on page ${pageNumber} of ${date} and no such page.`)
  const { number, content, fileHashes } = page
  const next = { date, number, revision: page.revision + 1 }
  if (!reprint) {
    if (content.files) throw new Error(`Page ${number} of ${date} was printed, and is not printed anew.`)
    await transaction.insert(pages).values({ ...next, content, fileHashes })
    return
  }
  const made = reprint.printed.pages.find((one) => one.number === number)
  if (!made) throw new Error(`Page ${number} of ${date} is to be printed anew, and was not.`)
  const state = kind === 'retraction' ? ('retracted' as const) : ('corrected' as const)
  const boxes = content.boxes.map((box) =>
    box.storyNumber !== storyNumber
      ? box
      : { ...box, state, photoUrl: kind === 'retraction' ? null : box.photoUrl },
  )
  const printed = {
    placed: reprint.placed,
    files: filesOfPage(made),
    pictures: picturesOfPage(made),
  } as const
  await transaction.insert(pages).values({
    ...next,
    content: { ...content, ...printed, boxes },
    fileHashes: readableFilesOf(made).map(({ hash }) => hash),
  })
}

type IssueRow = typeof issues.$inferSelect

async function newestIssueOf(transaction: RecordTransaction, date: string): Promise<IssueRow> {
  const [issue] = await transaction
    .select()
    .from(issues)
    .where(eq(issues.date, date))
    .orderBy(desc(issues.revision))
    .limit(1)
  if (!issue) throw new Error(`The record has a story of ${date} and no such issue.`)
  return issue
}

async function reviseIssue(
  transaction: RecordTransaction,
  issue: IssueRow,
  { newest, revision }: { readonly newest: StoryRow; readonly revision: StoryRevision },
): Promise<void> {
  const { kind, reprint } = revision
  const summaries = issue.content.pages.map((page) =>
    kind === 'retraction' && page.number === newest.pageNumber
      ? { ...page, storyCount: page.storyCount - 1 }
      : page,
  )
  const { date, number, serialNumber, content } = issue
  const printed = reprint && {
    content: { ...content, pages: summaries, files: { pdf: fileRef(reprint.printed.pdf) } },
    fileHashes: [reprint.printed.pdf.hash],
  }
  await transaction.insert(issues).values({
    date,
    revision: issue.revision + 1,
    number,
    serialNumber,
    ...(printed ?? { content: { ...content, pages: summaries }, fileHashes: issue.fileHashes }),
    ...(await ledgerHead(transaction)),
  })
}
