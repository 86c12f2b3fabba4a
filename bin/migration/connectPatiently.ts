import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { MigrationTrouble } from './MigrationTrouble'

const patience = 30_000

/** Faults that time does not mend, by SQLSTATE. */
const lasting: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '28P01': ['数据库拒绝了密码。', 'The database refuses the password.'],
  '28000': ['数据库拒绝了此用户。', 'The database refuses this user.'],
  '3D000': [
    '服务器上没有这个数据库，请先建立。',
    'There is no such database on the server: create it first.',
  ],
}

/** A connection to the database, waited for some seconds: a server that starts beside us may not be up yet. */
export async function connectPatiently(url: string, waitFor = patience): Promise<pg.Client> {
  const until = Date.now() + waitFor
  const place = withoutPassword(url)
  for (let told = false; ; told = true) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    client.on('error', () => undefined) // a connection that is lost fails the query under way, which tells
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined) // it never was open
      const fault = lasting[codeOf(error)]
      if (fault) throw new MigrationTrouble(`${fault[0]} ${place}`, `${fault[1]} ${place}`)
      if (Date.now() > until) throw away(place, error)
      if (!told) console.log(`  等待数据库 Waiting for the database ${place} …`)
      await pause(1_000)
    }
  }
}

const away = (place: string, error: unknown) =>
  new MigrationTrouble(
    `连不上数据库 ${place}（${reasonOf(error)}）。请启动它，或检查 DATABASE_URL。`,
    `The database ${place} is away (${reasonOf(error)}). Start it, or look at DATABASE_URL.`,
  )

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const reasonOf = (error: unknown): string =>
  codeOf(error) || (error instanceof Error ? error.message : String(error))

/** An address as it may be shown. */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return '(DATABASE_URL)'
  const url = new URL(address)
  return `${url.hostname}:${url.port || '5432'}${url.pathname}`
}
