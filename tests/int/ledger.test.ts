import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { append } from '../../src/ledger/append'
import { entryHash, genesisHash } from '../../src/ledger/entryHash'
import { verify } from '../../src/ledger/verify'
import type { LedgerAnchor } from '../../src/ledger/verify'
import type { LedgerEntry } from '../../src/review/LedgerEntry'
import { ledgerEntry } from '../support/ledgerEntry'
import { recordDatabase } from '../support/recordDatabase'
import type { RecordDatabase } from '../support/recordDatabase'

const root = fileURLToPath(new URL('../..', import.meta.url))
const nowhere = { requestId: null, address: null }
let database: RecordDatabase

beforeEach(async () => {
  database = await recordDatabase()
})
afterEach(() => database.drop())

const write = (changes: Partial<LedgerEntry> = {}) =>
  database.act((transaction) => append(transaction, ledgerEntry(changes), nowhere))

async function writeFive() {
  for (const opinion of ['一', '二', '三', '四', '五']) await write({ opinion })
}

async function verdict(anchors: readonly LedgerAnchor[] = []) {
  const client = await database.owner.connect()
  try {
    return await verify(client, anchors)
  } finally {
    client.release()
  }
}

describe('a ledger that nobody touched', () => {
  it('holds when it is empty', async () => {
    expect(await verdict()).toEqual({ holds: true, count: 0, headHash: genesisHash })
  })

  it('keeps who did what to which text, when, from where, chained to the act before', async () => {
    await write({ opinion: '标题改过，"可用"' })
    await database.act((transaction) =>
      append(transaction, ledgerEntry({ act: 'return' }), { requestId: 'r-1', address: '10.0.0.9' }),
    )
    const { rows } = await database.app.query(
      'select number::int, content, prev_hash, hash, act, subject_kind, subject_id, person_id from ledger.entries order by number',
    )
    expect(rows).toMatchObject([
      { number: 1, prev_hash: genesisHash, content: ledgerEntry({ opinion: '标题改过，"可用"' }) },
      {
        number: 2,
        prev_hash: rows[0]?.hash,
        content: { requestId: 'r-1', address: '10.0.0.9' },
        act: 'return',
        subject_kind: 'article',
        subject_id: 1,
        person_id: 7,
      },
    ])
    expect(await verdict()).toEqual({ holds: true, count: 2, headHash: rows[1]?.hash })
  })

  it('keeps an act whose words Postgres could not keep as they are', async () => {
    await write({ opinion: 'a\u0000b\ud800c' })
    const { rows } = await database.app.query("select content->>'opinion' as opinion from ledger.entries")
    expect(rows).toEqual([{ opinion: 'a\ufffdb\ufffdc' }])
    expect(await verdict()).toMatchObject({ holds: true, count: 1 })
  })

  it('leaves no row and no gap where the act rolls back', async () => {
    await write()
    const act = database.act(async (transaction) => {
      await append(transaction, ledgerEntry(), nowhere)
      throw new Error('the act failed')
    })
    await expect(act).rejects.toThrow('the act failed')
    await write()
    expect(await verdict()).toMatchObject({ holds: true, count: 2 })
  })

  it('stays one chain when many act at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => write({ opinion: `${index}` })))
    expect(await verdict()).toMatchObject({ holds: true, count: 40 })
  })

  it('lets a second act wait until the first has committed, so that numbers follow commits', async () => {
    const first = await database.app.connect()
    await first.query('begin')
    await append(drizzle(first), ledgerEntry({ opinion: 'first' }), nowhere)
    let secondDone = false
    const second = write({ opinion: 'second' }).then(() => (secondDone = true))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(secondDone).toBe(false)
    await first.query('commit')
    first.release()
    await second
    const { rows } = await database.app.query(
      "select content->>'opinion' as opinion from ledger.entries order by number",
    )
    expect(rows).toEqual([{ opinion: 'first' }, { opinion: 'second' }])
  })

  it('is walked in batches', async () => {
    await database.app.query(
      `insert into ledger.entries (number, recorded_at, content, prev_hash, hash)
       select 0, now(), json_build_object('act', 'seed ' || n), '', '' from generate_series(1, 2500) n`,
    )
    expect(await verdict()).toMatchObject({ holds: true, count: 2500 })
  })
})

describe('a ledger that somebody changed behind the application', () => {
  beforeEach(writeFive)

  it.each([
    ['a word of an opinion', `update ledger.entries set content = replace(content::text, '三', '四')::json`],
    [
      'the time of an act',
      `update ledger.entries set recorded_at = recorded_at - interval '1 day' where number = 3`,
    ],
    ['a hash', `update ledger.entries set hash = repeat('b', 64) where number = 3`],
    ['a link', `update ledger.entries set prev_hash = repeat('b', 64) where number = 3`],
    ['the row itself', 'delete from ledger.entries where number = 3'],
  ])('names row 3 where %s is not as it was', async (_, statement) => {
    await database.tamper(statement)
    expect(await verdict()).toMatchObject({ holds: false, number: 3 })
  })

  it('names the first of two rows that changed places', async () => {
    await database.tamper('update ledger.entries set number = -number')
    await database.tamper(
      'update ledger.entries set number = case number when -3 then 4 when -4 then 3 else -number end',
    )
    expect(await verdict()).toMatchObject({ holds: false, number: 3 })
  })

  it('names the row after one that was written anew with a hash of its own', async () => {
    const { rows } = await database.owner.query<{ at: string; prevHash: string; content: string }>(
      `select ledger.time_text(recorded_at) as at, prev_hash as "prevHash", content::text as content
       from ledger.entries where number = 3`,
    )
    const { at, prevHash, content } = rows[0]!
    const forged = content.replace('三', '另一句')
    const hash = entryHash({ number: 3, recordedAt: at, prevHash, content: forged })
    await database.tamper('update ledger.entries set content = $1::json, hash = $2 where number = 3', [
      forged,
      hash,
    ])
    expect(await verdict()).toMatchObject({ holds: false, number: 4 })
  })

  it('sees a tail cut off by an anchor that was noted elsewhere', async () => {
    const anchor = await noteHead()
    await database.tamper('delete from ledger.entries where number >= 4')
    expect(await verdict()).toMatchObject({ holds: true, count: 3 })
    expect(await verdict([anchor])).toMatchObject({ holds: false, number: 4 })
  })

  it('sees a chain written anew by an anchor that was noted elsewhere', async () => {
    const anchor = await noteHead()
    await chainAnew()
    expect(await verdict()).toMatchObject({ holds: true, count: 5 })
    expect(await verdict([anchor])).toMatchObject({ holds: false, number: 5 })
  })

  async function noteHead(): Promise<LedgerAnchor> {
    const held = await verdict()
    if (!held.holds) throw new Error('The untouched chain has to hold.')
    return { number: held.count, hash: held.headHash, source: 'the desk' }
  }

  async function chainAnew(): Promise<void> {
    const { rows } = await database.owner.query<{ number: number; at: string; content: string }>(
      'select number::int, ledger.time_text(recorded_at) as at, content::text as content from ledger.entries order by number',
    )
    let prevHash = genesisHash
    for (const row of rows) {
      const content = row.content.replace('三', '另一句')
      const hash = entryHash({ number: row.number, recordedAt: row.at, prevHash, content })
      await database.tamper(
        'update ledger.entries set content = $2::json, prev_hash = $3, hash = $4 where number = $1',
        [row.number, content, prevHash, hash],
      )
      prevHash = hash
    }
  }
})

describe('npm run ledger:verify', () => {
  beforeEach(writeFive)

  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'bin/ledger-verify.ts', ...words], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database.ownerAddress },
    })

  it('says how many rows hold, in a line that serves as an anchor', async () => {
    const first = run()
    const [, anchor = ''] = /^5 rows hold; head (5:[0-9a-f]{64})\n$/.exec(first.stdout) ?? []
    expect([first.status, anchor]).toEqual([0, expect.stringMatching(/^5:/)])
    expect(run('--anchor', anchor).status).toBe(0)
    await database.tamper('delete from ledger.entries where number = 5')
    expect(run('--anchor', anchor)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Row 5 /) })
  })

  it('fails with the first row that does not hold', async () => {
    await database.tamper("update ledger.entries set content = '{}' where number in (2, 4)")
    expect(run()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^Row 2 /) })
  })

  it('says in one line that it could not ask', () => {
    const away = { ...process.env, DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }
    const told = spawnSync(process.execPath, ['--import', 'tsx', 'bin/ledger-verify.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: away,
    })
    expect([told.status, told.stderr.trim().split('\n').length]).toEqual([2, 1])
  })
})
