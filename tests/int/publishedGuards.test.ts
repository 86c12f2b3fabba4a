import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordDatabase } from '../support/recordDatabase'
import type { RecordDatabase } from '../support/recordDatabase'

let database: RecordDatabase

beforeAll(async () => {
  database = await recordDatabase()
})
afterAll(() => database.drop())

describe('the record is written once', () => {
  const changes = ['issues', 'pages', 'stories', 'files', 'outbox'].flatMap((table) => [
    `update published.${table} set ${table === 'outbox' ? "kind = 'x'" : 'recorded_at = now()'}`,
    `delete from published.${table}`,
    `truncate published.${table}`,
  ])

  it.each(changes)('refuses the owner and denies the application: %s', async (statement) => {
    await expect(database.owner.query(statement)).rejects.toMatchObject({ code: '23001' })
    await expect(database.app.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it.each(['issues', 'pages', 'stories', 'files', 'outbox', 'outbox_cursors'])(
    'denies the reader to write %s',
    async (table) => {
      const insert = database.reader.query(`begin read write; insert into published.${table} default values`)
      await expect(insert).rejects.toMatchObject({ code: '42501' })
    },
  )
})
