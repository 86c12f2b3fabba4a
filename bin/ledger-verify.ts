import pg from 'pg'
import { verify } from '../src/ledger/verify'
import type { LedgerAnchor } from '../src/ledger/verify'

/**
 * `npm run --silent ledger:verify [-- --anchor NUMBER:HASH …]`
 *
 * Walks the ledger of DATABASE_URL (bin/command.mjs names the embedded database where none was given). Prints how
 * many rows hold and the head's hash; that line, kept elsewhere, is an anchor for the next time.
 * Exit code 1 with the first row that does not hold, 2 where it could not be asked.
 */
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(wordsOf(error))
  process.exitCode = 2
}

async function run(words: readonly string[]): Promise<number> {
  const anchors = parseAnchors(words)
  if (!anchors) {
    console.error('Usage: npm run --silent ledger:verify [-- --anchor NUMBER:HASH …]')
    return 2
  }
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    application_name: 'banmian-ledger',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => undefined) // a connection that is lost fails the query under way, which tells
  try {
    await client.connect()
    return tell(await verify(client, anchors))
  } finally {
    await client.end()
  }
}

function tell(verdict: Awaited<ReturnType<typeof verify>>): number {
  if (verdict.holds) {
    console.log(`${verdict.count} rows hold; head ${verdict.count}:${verdict.headHash}`)
    return 0
  }
  console.error(`Row ${verdict.number} does not hold: ${verdict.reason}.`)
  return 1
}

/** A database that cannot be asked is one line; anything else is a bug and shows where it is. */
function wordsOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === '3F000' || error.code === '42P01' || error.code === '42883') {
    return '数据库里还没有台账，请先运行 npm start。 The database has no ledger yet: run npm start first.'
  }
  return `数据库无法查询 The database cannot be asked: ${error.message || String(error.code)}`
}

function parseAnchors(words: readonly string[]): readonly LedgerAnchor[] | null {
  const anchors: LedgerAnchor[] = []
  for (let at = 0; at < words.length; at += 2) {
    const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(words[at + 1] ?? '') ?? []
    if (words[at] !== '--anchor' || !number || !hash) return null
    anchors.push({ number: Number(number), hash, source: 'the anchor given' })
  }
  return anchors
}
