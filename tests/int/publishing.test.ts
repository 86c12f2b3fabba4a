import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishIssue } from '../../src/commands/publishIssue'
import { by } from '../support/builders'
import type { NewsroomUnderTest } from '../support/newsroomUnderTest'
import { ownerPool } from '../support/ownerPool'
import { postgresNewsroom } from '../support/postgresNewsroom'
import type { Staff } from '../support/printedDay'
import { granted, hireStaff, readyIssue } from '../support/printedDay'

/** The chain's lock in the ledger: publishing takes it after the working copy is changed, before the record is written. */
const chainLock = 'select ledger.lock_chain()'

describe('publishing while Postgres dies', () => {
  const owner = ownerPool()
  let here: NewsroomUnderTest
  let staff: Staff
  beforeAll(async () => {
    here = await postgresNewsroom()
    staff = await hireStaff(here)
  })
  afterAll(() => owner.end())

  const recorded = async (date: string) => {
    const { rows } = await owner.query<{ issues: number; stories: number; outbox: number; state: string }>(
      `select (select count(*)::int from published.issues where date = $1::text::date) as issues,
              (select count(*)::int from published.stories where date = $1::text::date) as stories,
              (select state::text from issues where date = $1) as state`,
      [date],
    )
    return rows[0]
  }

  it('leaves nothing behind when its backend is killed between the working copy and the record', async () => {
    const { issue } = await readyIssue(here, staff)
    const blocker = await owner.connect()
    await blocker.query('begin')
    await blocker.query(chainLock)
    const attempt = publishIssue(here.newsroom, {
      context: by(staff.chief),
      issueId: issue.id,
      baseRev: issue.rev,
    })
    const failed = expect(attempt).rejects.toThrow()
    expect(await killWaiting(blocker)).toBe(1)
    await failed
    await blocker.query('rollback')
    blocker.release()
    expect(await recorded(issue.date)).toMatchObject({ issues: 0, stories: 0, state: 'closed' })

    granted(
      await publishIssue(here.newsroom, { context: by(staff.chief), issueId: issue.id, baseRev: issue.rev }),
    )
    expect(await recorded(issue.date)).toMatchObject({ issues: 1, stories: 2, state: 'published' })
  })

  /** Kills the backend of the app that waits for the chain, as soon as there is one. */
  async function killWaiting(client: { query: typeof owner.query }): Promise<number> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where wait_event_type = 'Lock' and wait_event = 'advisory' and usename = 'banmian_app' and datname = current_database()`,
      )
      if (rowCount) return rowCount
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return 0
  }
})
