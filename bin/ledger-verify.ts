import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Trouble } from './launcher/Trouble.mjs'
import { lockDataFolder } from './launcher/launcherLock.mjs'
import { dataFolderPath } from './launcher/paths.mjs'
import { openCluster } from './launcher/postgres/openCluster.mjs'
import { readPostmaster } from './launcher/postgres/postmaster.mjs'
import { readSecrets } from './launcher/secrets.mjs'
import { readDotEnv } from './launcher/settings.mjs'
import { verify } from '../src/ledger/verify'
import type { LedgerAnchor } from '../src/ledger/verify'

/**
 * `npm run --silent ledger:verify [-- --anchor NUMBER:HASH …]`
 *
 * Walks the ledger of DATABASE_URL, else of the embedded database (started for the walk where it is not running).
 * Prints how many rows hold and the head's hash; that line, kept elsewhere, is an anchor for the next time.
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
  readDotEnv()
  const database = await openDatabase()
  const client = new pg.Client({ connectionString: database.url, application_name: 'banmian-ledger' })
  client.on('error', () => undefined) // a connection that is lost fails the query under way, which tells
  try {
    await client.connect()
    return tell(await verify(client, anchors))
  } finally {
    await client.end()
    await database.close()
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
  if (error instanceof Trouble) return error.message
  if (!(error instanceof Error) || !('code' in error)) return error
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

/** The server that was given, the embedded one where it runs, else the embedded one for as long as this takes. */
async function openDatabase(): Promise<{ url: string; close: () => Promise<void> }> {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, close: () => Promise.resolve() }
  const folder = dataFolderPath()
  if (!existsSync(join(folder, 'postgres'))) throw new Trouble(noDatabase(folder))
  const { databasePassword } = readSecrets(folder)
  const { running } = readPostmaster(join(folder, 'postgres'))
  if (running) {
    const url = `postgres://banmian:${databasePassword}@127.0.0.1:${running.port}/banmian`
    return { url, close: () => Promise.resolve() }
  }
  const unlock = lockDataFolder(folder)
  const cluster = await openCluster({ folder, password: databasePassword })
  const close = async () => {
    await cluster.stop()
    unlock()
  }
  return { url: cluster.url('banmian'), close }
}

function noDatabase(folder: string): string {
  return (
    `${folder} 里还没有数据库。请先运行 npm start，或设置 DATABASE_URL。\n` +
    `  There is no database in ${folder} yet: run npm start first, or set DATABASE_URL.`
  )
}
