import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { missingMigration } from './missingMigration'

/** Names of the migrations of schema `public`, oldest first. Throws where one has lost its file. */
export function cmsMigrationFiles(root: string): readonly string[] {
  const folder = join(root, 'migrations/cms')
  const files = existsSync(folder) ? readdirSync(folder) : []
  const names = files
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
  // Every generated migration has a snapshot beside it: a snapshot alone is a migration that was deleted.
  const orphan = files.find(
    (file) => file.endsWith('.json') && !names.includes(file.slice(0, -'.json'.length)),
  )
  if (orphan) throw missingMigration(`migrations/cms/${orphan.slice(0, -'.json'.length)}.ts`)
  if (names.length === 0) throw missingMigration('migrations/cms/*.ts')
  return names
}
