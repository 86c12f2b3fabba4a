import { and, eq, inArray } from 'drizzle-orm'
import type { RecordTransaction } from './RecordTransaction'
import { issues, stories } from './schema'

/** Whether the record has an issue of this date, and which of these articles it has. */
export async function publishedAlready(
  transaction: RecordTransaction,
  { date, articleIds }: { readonly date: string; readonly articleIds: readonly number[] },
): Promise<{ readonly date: boolean; readonly articleIds: readonly number[] }> {
  const dates = await transaction
    .select({ date: issues.date })
    .from(issues)
    .where(and(eq(issues.date, date), eq(issues.revision, 1)))
  const articles = await transaction
    .select({ articleId: stories.articleId })
    .from(stories)
    .where(and(inArray(stories.articleId, [...articleIds]), eq(stories.revision, 1)))
  return { date: dates.length > 0, articleIds: articles.map(({ articleId }) => articleId) }
}
