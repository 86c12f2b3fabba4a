import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkLevels } from '../../../bin/migration/checkLevels'
import { scratchDatabase } from '../../support/scratchDatabase'

let root: string
let database: Awaited<ReturnType<typeof scratchDatabase>>
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'banmian-levels-'))
  mkdirSync(join(root, 'migrations/cms'), { recursive: true })
  mkdirSync(join(root, 'migrations/published/meta'), { recursive: true })
  cmsFiles('20260101_first', '20260102_second')
  recordFiles([1, '0000_first'], [2, '0001_second'])
  database = await scratchDatabase()
})
afterEach(async () => {
  rmSync(root, { recursive: true })
  await database.drop()
})

test('a fresh database has everything before it', async () => {
  expect(await levels()).toEqual({
    cms: ['20260101_first', '20260102_second'],
    record: ['0000_first', '0001_second'],
  })
})

test('what is applied is not applied again', async () => {
  await cmsApplied(['20260101_first', 1])
  await recordApplied([1, '0000_first'])
  expect(await levels()).toEqual({ cms: ['20260102_second'], record: ['0001_second'] })
})

test('a database newer than the code is refused by the name of the migration', async () => {
  await cmsApplied(['20260101_first', 1], ['20260102_second', 1], ['20270101_later', 2])
  await expect(levels()).rejects.toThrow('20270101_later')
})

test('a record newer than the code is refused', async () => {
  await recordApplied([1, '0000_first'], [99, '0009_later'])
  await expect(levels()).rejects.toThrow('99')
})

test('a migration that would be passed over is refused', async () => {
  await cmsApplied(['20260102_second', 1])
  await expect(levels()).rejects.toThrow('20260101_first')
})

test('a migration of the record that would be passed over is refused', async () => {
  await recordApplied([2, '0001_second'])
  await expect(levels()).rejects.toThrow('0000_first')
})

test('a migration that was changed after it was applied is refused', async () => {
  await recordApplied([1, '0000_first'])
  writeFileSync(join(root, 'migrations/published/0000_first.sql'), 'select 2')
  await expect(levels()).rejects.toThrow('0000_first')
})

test('tables that a development mode pushed are refused, rather than asked about', async () => {
  await cmsApplied(['dev', -1])
  await expect(levels()).rejects.toThrow('development mode')
})

test('a deleted migration file is named', async () => {
  rmSync(join(root, 'migrations/cms/20260102_second.ts'))
  await expect(levels()).rejects.toThrow('migrations/cms/20260102_second.ts')
})

test('a deleted migration file of the record is named', async () => {
  rmSync(join(root, 'migrations/published/0001_second.sql'))
  await expect(levels()).rejects.toThrow('migrations/published/0001_second.sql')
})

const levels = () => checkLevels(database.owner, root)
const contents = (name: string) => `select '${name}'`

function cmsFiles(...names: string[]): void {
  for (const name of names) {
    writeFileSync(join(root, `migrations/cms/${name}.ts`), '')
    writeFileSync(join(root, `migrations/cms/${name}.json`), '{}')
  }
}

function recordFiles(...files: [when: number, tag: string][]): void {
  const entries = files.map(([when, tag]) => ({ when, tag }))
  writeFileSync(join(root, 'migrations/published/meta/_journal.json'), JSON.stringify({ entries }))
  for (const [, tag] of files) writeFileSync(join(root, `migrations/published/${tag}.sql`), contents(tag))
}

async function cmsApplied(...rows: [name: string, batch: number][]): Promise<void> {
  await database.owner.query('create table public.payload_migrations (id serial, name text, batch numeric)')
  for (const row of rows) {
    await database.owner.query('insert into public.payload_migrations (name, batch) values ($1, $2)', row)
  }
}

async function recordApplied(...rows: [when: number, tag: string][]): Promise<void> {
  await database.owner.query('create schema drizzle')
  await database.owner.query(
    'create table drizzle.__drizzle_migrations (id serial, hash text, created_at bigint)',
  )
  for (const [when, tag] of rows) {
    const hash = createHash('sha256').update(contents(tag)).digest('hex')
    await database.owner.query(
      'insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)',
      [hash, when],
    )
  }
}
