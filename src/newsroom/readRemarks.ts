import { sql } from 'drizzle-orm'
import type { StoredRemark } from '../commands/RemarkStore'
import type { NewsroomTransaction } from './NewsroomTransaction'
import { toRemark } from './toRemark'

const most = 1_000

/** The remarks on a story with their answers, settled ones too, as they were made. */
export async function readRemarks(
  transaction: NewsroomTransaction,
  articleId: number,
): Promise<readonly StoredRemark[]> {
  const { rows } = await transaction.execute(
    sql`select * from newsroom.remarks where article_id = ${articleId} order by id limit ${most}`,
  )
  return rows.map(toRemark)
}
