import { sql } from 'drizzle-orm'
import type { ProofMark } from '../review/proof/ProofMark'
import type { NewsroomTransaction } from './NewsroomTransaction'
import { toProofMark } from './toProofMark'

const most = 500

/** All marks of a page, settled ones too, as they were put; past the most, the newest ones. */
export async function readMarks(
  transaction: NewsroomTransaction,
  pageId: number,
): Promise<readonly ProofMark[]> {
  const { rows } = await transaction.execute(
    sql`select * from newsroom.marks where page_id = ${pageId} order by id desc limit ${most}`,
  )
  return rows.map(toProofMark).toReversed()
}
