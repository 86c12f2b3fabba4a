import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { PrintedStory, RecordedPage } from '../commands/PrintedStory'
import type { PageContent } from './content'
import type { RecordTransaction } from './RecordTransaction'
import { files, issues, pages, stories } from './schema'

/** A story in the record with the pages of its issue, newest revisions, and the pictures that they are printed with. */
export async function printedStory(
  transaction: RecordTransaction,
  articleId: number,
): Promise<PrintedStory | null> {
  const [story] = await transaction
    .select({ date: stories.date, pageNumber: stories.pageNumber, storyNumber: stories.storyNumber })
    .from(stories)
    .where(and(eq(stories.articleId, articleId), eq(stories.revision, 1)))
  if (!story) return null
  const [issue] = await transaction
    .select({ revision: issues.revision, content: issues.content })
    .from(issues)
    .where(eq(issues.date, story.date))
    .orderBy(desc(issues.revision))
    .limit(1)
  if (!issue) throw new Error(`The record has a story of ${story.date} and no such issue.`)
  return {
    ...story,
    newspaper: issue.content.newspaper,
    issueRevision: issue.revision,
    pages: await pagesOf(transaction, story.date),
  }
}

async function pagesOf(transaction: RecordTransaction, date: string): Promise<readonly RecordedPage[]> {
  const rows = await transaction
    .select({ content: pages.content })
    .from(pages)
    .where(
      and(
        eq(pages.date, date),
        sql`not exists (select from published.pages newer where newer.date = ${pages.date}
          and newer.number = ${pages.number} and newer.revision > ${pages.revision})`,
      ),
    )
    .orderBy(pages.number)
  const contents = rows.map(({ content }): Partial<PageContent> & typeof content => content)
  const bytes = await picturesOf(
    transaction,
    contents.flatMap(({ pictures = [] }) => pictures.map(({ hash }) => hash)),
  )
  return contents.map(({ number, title, placed = null, pictures = [] }) => ({
    number,
    title,
    placed,
    pictures: pictures.map(({ box, hash }) => ({ box, bytes: bytesOf(bytes, hash) })),
  }))
}

async function picturesOf(
  transaction: RecordTransaction,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (hashes.length === 0) return new Map()
  const rows = await transaction
    .select({ hash: files.hash, bytes: files.bytes })
    .from(files)
    .where(inArray(files.hash, [...hashes]))
  return new Map(rows.map(({ hash, bytes }) => [hash, new Uint8Array(bytes)]))
}

function bytesOf(bytes: ReadonlyMap<string, Uint8Array>, hash: string): Uint8Array {
  const found = bytes.get(hash)
  if (found === undefined) throw new Error(`The record names the picture ${hash} and does not have it.`)
  return found
}
