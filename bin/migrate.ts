import { applyMigrations } from './migration/applyMigrations'
import { MigrationTrouble } from './migration/MigrationTrouble'

/** Brings the database to the level of the code: `node --import tsx bin/migrate.ts`. */
try {
  await applyMigrations()
} catch (error) {
  if (!(error instanceof MigrationTrouble)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}
process.exit() // Payload's adapter never gives its first connection back, which would hold the process
