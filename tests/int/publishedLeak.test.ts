import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The database as it was migrated for the application, with all of Payload's tables. */
let owner: pg.Client
let reader: pg.Client

beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  reader = new pg.Client({ connectionString: process.env['DATABASE_READER_URL'] })
  await owner.connect()
  await reader.connect()
})
afterAll(async () => {
  await owner.end()
  await reader.end()
})

const relations = async (where: string) => {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${where} order by 1`,
  )
  return rows.map(({ name }) => name)
}

describe('the role that readers are served with', () => {
  it('is denied every table outside the record', async () => {
    const tables = await relations(
      "n.nspname not in ('published', 'pg_catalog', 'information_schema') and n.nspname not like 'pg_%'",
    )
    expect(tables).toContain('ledger.entries')
    expect(tables.filter((name) => name.startsWith('public.')).length).toBeGreaterThan(0)
    const codes: unknown[] = []
    for (const name of tables) codes.push([name, await codeOf(`select * from ${name} limit 0`)])
    expect(codes).toEqual(tables.map((name) => [name, '42501']))
  })

  it('is denied every sequence outside the record', async () => {
    const { rows } = await owner.query<{ name: string }>(
      "select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname <> 'published'",
    )
    for (const { name } of rows)
      expect([name, await codeOf(`select * from ${name}`)]).toEqual([name, '42501'])
  })

  it('reads the newest revisions alone, and writes none of the record', async () => {
    const tables = await relations("n.nspname = 'published'")
    expect(tables.length).toBeGreaterThanOrEqual(5)
    const newest = ['files', 'issues', 'pages', 'stories'].map((name) => `published.current_${name}`)
    expect(tables).toEqual(expect.arrayContaining(newest))
    for (const name of tables) {
      const expected = newest.includes(name) ? null : '42501'
      expect([name, await codeOf(`select * from ${name} limit 0`)]).toEqual([name, expected])
      const { rows } = await owner.query<{ may: boolean }>(
        "select has_table_privilege($1, $2, 'insert, update, delete, truncate') as may",
        [new URL(process.env['DATABASE_READER_URL'] ?? '').username, name],
      )
      expect([name, rows[0]?.may]).toEqual([name, false])
    }
  })

  it('may create nothing', async () => {
    expect(await codeOf('create table public.mine (id int)')).toMatch(/42501|25006/)
    expect(await codeOf('create table published.mine (id int)')).toMatch(/42501|25006/)
  })
})

async function codeOf(statement: string): Promise<string | null> {
  try {
    await reader.query(statement)
    return null
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.code ?? ''
    throw error
  }
}
