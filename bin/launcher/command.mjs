import { openDataFolder } from './dataFolder.mjs'
import { migrate } from './database.mjs'
import { environment } from './environment.mjs'
import { installWhereNeeded } from './install.mjs'
import { lockDataFolder } from './launcherLock.mjs'
import { dataFolderPath } from './paths.mjs'
import { runTypeScript } from './run.mjs'
import { readSecrets } from './secrets.mjs'
import { readDotEnv } from './settings.mjs'
import { stopOnSignal } from './stopOnSignal.mjs'
import { Trouble, tellTroubles } from './Trouble.mjs'

/**
 * Runs `[--migrate] FILE ARGS…` on the database of this installation: the one of DATABASE_URL, the embedded one
 * that `npm start` has running, or the embedded one started for as long as the command takes.
 */
export async function command(args) {
  const end = stopOnSignal()
  process.exitCode = 1 // until the command says otherwise
  await tellTroubles(async () => {
    try {
      process.exitCode = await runCommand(end, args)
    } catch (error) {
      if (!end.isStopping()) throw error
    } finally {
      await end.stopAll()
    }
  })
  process.exit()
}

async function runCommand(end, args) {
  readDotEnv()
  const folder = dataFolderPath()
  openDataFolder(folder)
  const secrets = readSecrets(folder)
  await installWhereNeeded()
  const databaseUrl = process.env.DATABASE_URL ?? (await embeddedUrl(end, { folder, secrets }))
  const port = process.env.PORT ?? 3000
  const env = environment({
    databaseUrl,
    given: { appUrl: process.env.DATABASE_APP_URL, readerUrl: process.env.DATABASE_READER_URL },
    secret: process.env.PAYLOAD_SECRET || secrets.payloadSecret,
    folder,
    port,
    origin: process.env.BANMIAN_ORIGIN || `http://localhost:${port}`,
  })
  const withMigrations = args[0] === '--migrate'
  const [file, ...rest] = withMigrations ? args.slice(1) : args
  if (withMigrations) await migrate(env.owner)
  return runTypeScript(file, rest, { env: env.app, input: 'inherit' })
}

async function embeddedUrl(end, { folder, secrets }) {
  const { ensureDatabase, findRunning, openCluster } = await import('./postgres/openCluster.mjs')
  const password = secrets.databasePassword
  const running = await findRunning({ folder, password })
  if (running && isLocked(folder)) return running.url('banmian')
  end.atTheEnd(lockDataFolder(folder))
  const cluster = await openCluster({ folder, password })
  end.atTheEnd(cluster.stop)
  await ensureDatabase(cluster.url('postgres'), 'banmian')
  return cluster.url('banmian')
}

/** Whether an `npm start` is there: then its database is not ours to stop. */
function isLocked(folder) {
  try {
    lockDataFolder(folder)()
    return false
  } catch (error) {
    if (error instanceof Trouble) return true
    throw error
  }
}
