import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { missingMigration } from './missingMigration'

const journalShape = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) })

/** The migrations of `published`, `ledger` and `newsroom`, as drizzle-kit's journal lists them. Throws where one has no file. */
export function recordMigrationFiles(root: string) {
  const folder = join(root, 'migrations/published')
  const journal = join(folder, 'meta/_journal.json')
  if (!existsSync(journal)) throw missingMigration('migrations/published/meta/_journal.json')
  return journalShape.parse(JSON.parse(readFileSync(journal, 'utf8'))).entries.map(({ when, tag }) => {
    const file = join(folder, `${tag}.sql`)
    if (!existsSync(file)) throw missingMigration(`migrations/published/${tag}.sql`)
    return { name: tag, when, hash: createHash('sha256').update(readFileSync(file)).digest('hex') }
  })
}
