import { fileURLToPath } from 'node:url'
import { roleUrls } from '../launcher/roleUrls.mjs'
import { env } from '../../src/env'
import { checkLevels } from './checkLevels'
import { checkServer } from './checkServer'
import { connectPatiently } from './connectPatiently'
import { ensureRole } from './ensureRole'
import { grantRights } from './grantRights'
import { migrateCms } from './migrateCms'
import { migrateRecord } from './migrateRecord'
import { withMigrationLock } from './withMigrationLock'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Both sets of migrations, the two roles and their rights, under one advisory lock: several starts at once do
 * the work once. Checked before anything is touched: the server, and that code and database know the same past.
 */
export async function applyMigrations(): Promise<void> {
  const { DATABASE_URL, DATABASE_APP_URL, DATABASE_READER_URL, PAYLOAD_SECRET } = env()
  const { appUrl, readerUrl } = roleUrls({
    databaseUrl: DATABASE_URL,
    secret: PAYLOAD_SECRET,
    appUrl: DATABASE_APP_URL,
    readerUrl: DATABASE_READER_URL,
  })
  const owner = await connectPatiently(DATABASE_URL)
  try {
    await checkServer(owner)
    await withMigrationLock(owner, async () => {
      const pending = await checkLevels(owner, root)
      const app = await ensureRole(owner, { url: appUrl, given: DATABASE_APP_URL !== undefined })
      const reader = await ensureRole(owner, { url: readerUrl, given: DATABASE_READER_URL !== undefined })
      if (pending.cms.length > 0) await migrateCms(DATABASE_URL) // Payload takes seconds to load
      await migrateRecord(owner, root)
      await grantRights(owner, { app, reader })
    })
  } finally {
    await owner.end()
  }
}
