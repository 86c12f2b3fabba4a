import { newsroom } from '../../src/runtime'
import { actorOfUser } from './actorOfUser'
import { person } from './doors'
import { completeMasthead } from './memoryNewsroom'
import type { NewsroomUnderTest } from './newsroomUnderTest'
import { ownerPool } from './ownerPool'
import { cms } from '../../src/runtime'

/** The newsroom on Payload and Postgres, with people who have accounts. */
export async function postgresNewsroom(): Promise<NewsroomUnderTest> {
  const payload = await cms()
  await payload.updateGlobal({ slug: 'newspaper', data: completeMasthead })
  return {
    newsroom: await newsroom(),
    hire: async (role) => actorOfUser(await person([role])),
    nextDate: dayAfterLastIssue,
  }
}

async function dayAfterLastIssue(): Promise<string> {
  const owner = ownerPool()
  const { rows } = await owner.query<{ day: string }>(
    `select to_char(greatest(max(date)::date, date '2027-01-01') + 1, 'YYYY-MM-DD') as day from issues`,
  )
  await owner.end()
  return rows[0]?.day ?? '2027-01-02'
}
