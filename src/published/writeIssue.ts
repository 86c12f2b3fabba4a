import type { IssueToPublish } from '../commands/ports'
import type { PrintedIssue } from '../commands/Press'
import { lockChain } from '../ledger/lockChain'
import { issueContentOf, pageContentOf, storyContentOf } from './contentOf'
import { filesOfIssue, readableFilesOf } from './filesOf'
import { ledgerHead } from './ledgerHead'
import type { RecordTransaction } from './RecordTransaction'
import { recordTags } from './recordTags'
import { issues, outbox, pages, stories } from './schema'
import { writeFiles } from './writeFiles'

/**
 * Writes an issue with its pages, stories and files into the record, and the outbox row that tells readers.
 * A date, a serial number or an article that is there already makes the database refuse the whole.
 */
export async function writeIssue(
  transaction: RecordTransaction,
  toPublish: IssueToPublish,
  printed: PrintedIssue,
): Promise<void> {
  await writeFiles(transaction, filesOfIssue(printed))
  await lockChain(transaction)
  const { issue } = toPublish
  const storyRows = storyRowsOf(toPublish)
  await transaction.insert(issues).values({
    date: issue.date,
    revision: 1,
    number: issue.number,
    serialNumber: issue.serialNumber,
    content: issueContentOf(toPublish, printed),
    fileHashes: [printed.pdf.hash],
    ...(await ledgerHead(transaction)),
  })
  const pageRows = pageRowsOf(toPublish, printed)
  if (pageRows.length > 0) await transaction.insert(pages).values(pageRows)
  if (storyRows.length > 0) await transaction.insert(stories).values(storyRows)
  await transaction.insert(outbox).values({
    kind: 'issuePublished',
    tags: [
      recordTags.issues,
      recordTags.issue(issue.date),
      ...pageRows.map(({ number }) => recordTags.page(issue.date, number)),
      ...storyRows.map((row) => recordTags.story(row.storyId)),
    ],
  })
}

function pageRowsOf(toPublish: IssueToPublish, printed: PrintedIssue) {
  return toPublish.pages.map((one) => {
    const made = printed?.pages.find(({ number }) => number === one.page.number)
    return {
      date: toPublish.issue.date,
      number: one.page.number,
      revision: 1,
      content: pageContentOf(toPublish, one, printed),
      fileHashes: made ? readableFilesOf(made).map(({ hash }) => hash) : [],
    }
  })
}

function storyRowsOf(toPublish: IssueToPublish) {
  return toPublish.pages.flatMap(({ page, stories: articles }) =>
    articles.map((article, index) => {
      const content = storyContentOf(toPublish, { page, article, storyNumber: index + 1 })
      return {
        storyId: content.id,
        articleId: article.id,
        revision: 1,
        date: content.issueDate,
        pageNumber: content.pageNumber,
        storyNumber: content.storyNumber,
        state: 'published' as const,
        copyHash: content.copyHash,
        content,
      }
    }),
  )
}
