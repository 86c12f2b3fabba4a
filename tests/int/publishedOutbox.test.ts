import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deliverOutbox } from '../../src/published/deliverOutbox'
import { recordStore } from '../../src/published/recordStore'
import { watchOutbox } from '../../src/published/watchOutbox'
import { approvedArticle, issueToPublish } from '../support/issueToPublish'
import { recordDatabase } from '../support/recordDatabase'
import { recordIssue } from '../support/recordIssue'
import type { RecordDatabase } from '../support/recordDatabase'

let database: RecordDatabase

beforeEach(async () => {
  database = await recordDatabase()
})
afterEach(() => database.drop())

const publish = (date: string, serialNumber: number, firstArticle: number) =>
  database.act((transaction) =>
    recordIssue(recordStore(transaction), issueToPublish({ date, serialNumber, firstArticle })),
  )

const publishFirst = () => publish('2026-11-19', 5011, 1)
const publishSecond = () => publish('2026-11-23', 5012, 11)
const retract = (articleId: number) =>
  database.act((transaction) =>
    recordStore(transaction).reviseStory({
      articleId,
      kind: 'retraction',
      article: approvedArticle(articleId),
      notice: '撤回此稿。',
      at: new Date(),
      reprint: null,
    }),
  )

const reading = (instance: string) => {
  const heard: string[][] = []
  const look = () =>
    deliverOutbox({
      pool: database.app,
      instance,
      deliver: async (tags) => {
        heard.push([...tags])
      },
    })
  return { heard, look }
}

const firstTags = [
  'record:issues',
  'record:issue:2026-11-19',
  'record:page:2026-11-19-1',
  'record:page:2026-11-19-3',
  'record:story:2026-11-19-1-1',
  'record:story:2026-11-19-3-1',
  'record:story:2026-11-19-3-2',
]

describe('what instances hear of a publication', () => {
  it('tells an instance that is new to forget everything, once', async () => {
    await publishFirst()
    const { heard, look } = reading('web-1')
    await look()
    await look()
    expect(heard).toEqual([['record']])
  })

  it('tells every instance of every publication, in the order of the commits', async () => {
    const [one, two] = [reading('web-1'), reading('web-2')]
    await Promise.all([one.look(), two.look()])
    await publishFirst()
    await one.look()
    await publishSecond()
    await retract(2)
    await Promise.all([one.look(), two.look()])
    expect(one.heard).toEqual([
      ['record'],
      firstTags,
      expect.arrayContaining(['record:issue:2026-11-23']),
      ['record:story:2026-11-19-3-1', 'record:page:2026-11-19-3', 'record:issue:2026-11-19', 'record:issues'],
    ])
    expect(two.heard).toEqual(one.heard)
  })

  it('comes back to a publication that could not be delivered, and skips none', async () => {
    const { heard, look } = reading('web-1')
    await look()
    await publishFirst()
    await publishSecond()
    const failing = deliverOutbox({
      pool: database.app,
      instance: 'web-1',
      deliver: (tags) =>
        tags.includes('record:issue:2026-11-23')
          ? Promise.reject(new Error('the web process does not answer'))
          : Promise.resolve(),
    })
    await expect(failing).rejects.toThrow('does not answer')
    await look()
    expect(heard.slice(1)).toEqual([expect.arrayContaining(['record:issue:2026-11-23'])])
  })

  it('says nothing of a publication that was rolled back', async () => {
    const { heard, look } = reading('web-1')
    await look()
    const act = database.act(async (transaction) => {
      await recordIssue(recordStore(transaction), issueToPublish())
      throw new Error('rolled back')
    })
    await expect(act).rejects.toThrow('rolled back')
    await look()
    expect(heard).toEqual([['record']])
  })
})

describe('an instance that watches', () => {
  it('hears within a second, also after its connections were cut, and stops when told', async () => {
    const stop = new AbortController()
    const heard: string[] = []
    const faults: unknown[] = []
    const watching = watchOutbox({
      pool: database.app,
      connectionString: database.appAddress,
      instance: 'web-1',
      deliver: async (tags) => {
        heard.push(...tags)
      },
      signal: stop.signal,
      onFault: (fault) => faults.push(fault),
    })
    await vi.waitFor(() => expect(heard).toEqual(['record']))
    await pause(100)
    await publishFirst()
    await vi.waitFor(() => expect(heard).toContain('record:issue:2026-11-19'), { timeout: 1_000 })

    await database.owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'banmian-outbox' and datname = current_database()",
    )
    await vi.waitFor(() => expect(faults.length).toBeGreaterThan(0))
    await vi.waitFor(async () => expect(await listeners()).toBe(1), { timeout: 3_000 })
    await publishSecond()
    await vi.waitFor(() => expect(heard).toContain('record:issue:2026-11-23'), { timeout: 1_000 })

    stop.abort()
    await watching
    expect(await listeners()).toBe(0)
  })

  it('tries again by itself after a delivery that failed', async () => {
    const stop = new AbortController()
    let tries = 0
    const watching = watchOutbox({
      pool: database.app,
      connectionString: database.appAddress,
      instance: 'web-1',
      deliver: async () => {
        tries += 1
        if (tries < 3) throw new Error('not yet')
      },
      signal: stop.signal,
      onFault: () => undefined,
    })
    await vi.waitFor(() => expect(tries).toBe(3), { timeout: 2_500 })
    stop.abort()
    await watching
  })

  async function listeners(): Promise<number> {
    const { rows } = await database.owner.query<{ count: number }>(
      "select count(*)::int as count from pg_stat_activity where application_name = 'banmian-outbox' and datname = current_database() and query ilike 'listen%'",
    )
    return rows[0]?.count ?? 0
  }
})
