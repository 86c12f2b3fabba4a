import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOfPerson } from '../../src/auth/actorOfPerson'
import { publishScheduled } from '../../src/commands/publishScheduled'
import { schedulePublishing } from '../../src/commands/schedulePublishing'
import type { StoredIssue } from '../../src/commands/ports'
import { watchSchedules } from '../../src/newsroom/watchSchedules'
import { by } from '../support/builders'
import type { NewsroomUnderTest } from '../support/newsroomUnderTest'
import { ownerPool } from '../support/ownerPool'
import { postgresNewsroom } from '../support/postgresNewsroom'
import type { Staff } from '../support/printedDay'
import { granted, hireStaff, readyIssue } from '../support/printedDay'

/** The chain's lock in the ledger: publishing waits for it with the time claimed and the working copy changed. */
const chainLock = 'select ledger.lock_chain()'
const hour = 3_600_000

describe('publishing at a time', () => {
  const owner = ownerPool()
  let here: NewsroomUnderTest
  let staff: Staff
  beforeAll(async () => {
    here = await postgresNewsroom()
    staff = await hireStaff(here)
  })
  afterAll(() => owner.end())

  const publish = ({ id }: StoredIssue) =>
    publishScheduled(here.newsroom, { issueId: id, requestId: null, actorOf: actorOfPerson })
  const stored = async ({ id, date }: StoredIssue) => {
    const { rows } = await owner.query<{ state: string; issues: number; refusal: string | null }>(
      `select s.state, s.refusal ->> 'kind' as refusal,
              (select count(*)::int from published.issues where date = $2::text::date) as issues
       from newsroom.schedules s where s.issue_id = $1`,
      [id, date],
    )
    return rows[0]
  }
  /** An issue that is ready, its time so many ms from now by the database's clock. */
  const scheduled = async (ahead: number, chief = staff.chief) => {
    const { issue } = await readyIssue(here, staff)
    const publishAt = new Date(Date.now() + hour)
    granted(await schedulePublishing(here.newsroom, { context: by(chief), issueId: issue.id, publishAt }))
    await owner.query(
      `update newsroom.schedules set publish_at = clock_timestamp() + make_interval(secs => $2) where issue_id = $1`,
      [issue.id, ahead / 1_000],
    )
    return issue
  }

  it('is done by one of two publishers that come at the same moment', async () => {
    const issue = await scheduled(-10)
    const answers = await Promise.all([publish(issue), publish(issue)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok).map((answer) => !answer.ok && answer.kind)).toEqual([
      'scheduleNotDue',
    ])
    expect(await stored(issue)).toEqual({ state: 'published', issues: 1, refusal: null })
    expect(await publish(issue)).toMatchObject({ kind: 'scheduleNotDue' })
  })

  it('is done by another at once where the one that held it is killed', async () => {
    const issue = await scheduled(-10)
    const blocker = await owner.connect()
    await blocker.query('begin')
    await blocker.query(chainLock)
    const killed = expect(publish(issue)).rejects.toThrow()
    await untilOneWaits(blocker)
    expect(await publish(issue)).toMatchObject({ kind: 'scheduleNotDue' }) // held by the other: passed over, not waited for
    await killWaiting(blocker)
    await killed
    await blocker.query('rollback')
    blocker.release()
    expect(await stored(issue)).toMatchObject({ state: 'waiting', issues: 0 })
    expect(await publish(issue)).toMatchObject({ ok: true })
    expect(await stored(issue)).toMatchObject({ state: 'published', issues: 1 })
  })

  it('comes never early by the database’s clock and at most five seconds late, whoever watches', async () => {
    const issue = await scheduled(2_500)
    const stop = new AbortController()
    const post = async (order: { issueId: number; act: string }) => {
      if (order.issueId === issue.id && order.act === 'publish') await publish(issue)
    }
    const faults: unknown[] = []
    const watch = { pool: owner, post, signal: stop.signal, onFault: (fault: unknown) => faults.push(fault) }
    const watches = [watchSchedules(watch), watchSchedules(watch)]
    for (let tries = 0; tries < 100 && (await stored(issue))?.state === 'waiting'; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    stop.abort()
    await Promise.all(watches)
    expect(faults).toEqual([])
    const { rows } = await owner.query<{ late: string }>(
      `select extract(epoch from e.recorded_at - s.publish_at) as late
       from newsroom.schedules s
         join ledger.entries e on e.subject_kind = 'issue' and e.subject_id = s.issue_id
       where s.issue_id = $1 and e.content ->> 'act' = 'publishIssue'`,
      [issue.id],
    )
    expect(rows).toHaveLength(1)
    expect(Number(rows[0]?.late)).toBeGreaterThanOrEqual(0)
    expect(Number(rows[0]?.late)).toBeLessThan(5)
  })

  it('asks for the roles that hold then, and keeps why it was refused', async () => {
    const [leaving, disabled] = [await here.hire('dutyChiefEditor'), await here.hire('dutyChiefEditor')]
    const first = await scheduled(-10, leaving)
    await owner.query(`update roles set until = now() - interval '1 minute' where person_id = $1`, [
      leaving.id,
    ])
    expect(await publish(first)).toMatchObject({ kind: 'notYourRole' })
    expect(await stored(first)).toEqual({ state: 'refused', issues: 0, refusal: 'notYourRole' })

    const second = await scheduled(-10, disabled)
    await owner.query(
      `insert into newsroom.disabled_people (person_id, reason, by_id, by_name) values ($1, '离职', 1, '管理员')`,
      [disabled.id],
    )
    expect(await publish(second)).toMatchObject({ kind: 'schedulerGone' })
    expect(await stored(second)).toEqual({ state: 'refused', issues: 0, refusal: 'schedulerGone' })
    const { rows } = await owner.query(
      `select content ->> 'act' as act, content ->> 'decision' as decision from ledger.entries
       where subject_kind = 'issue' and subject_id = $1 order by number desc limit 1`,
      [second.id],
    )
    expect(rows).toEqual([{ act: 'publishScheduled', decision: 'refused' }])
  })

  const waiting = `wait_event_type = 'Lock' and wait_event = 'advisory' and usename = 'banmian_app' and datname = current_database()`

  async function untilOneWaits(client: { query: typeof owner.query }): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { rowCount } = await client.query(`select 1 from pg_stat_activity where ${waiting}`)
      if (rowCount) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('Expected a publisher that waits for the chain.')
  }

  async function killWaiting(client: { query: typeof owner.query }): Promise<void> {
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${waiting}`)
  }
})
