import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhereStale } from './build.mjs'
import { openDataFolder } from './dataFolder.mjs'
import { migrate, seedWhereEmpty, startEmbedded } from './database.mjs'
import { environment } from './environment.mjs'
import { installWhereNeeded } from './install.mjs'
import { waitForLock } from './launcherLock.mjs'
import { steps, welcome } from './messages.mjs'
import { dataFolderPath } from './paths.mjs'
import { choosePort } from './ports.mjs'
import { step } from './progress.mjs'
import { readSecrets } from './secrets.mjs'
import { serve } from './serve.mjs'
import { readDotEnv } from './settings.mjs'
import { stopOnSignal } from './stopOnSignal.mjs'
import { tellTroubles } from './Trouble.mjs'

/** From a clone to a newspaper in the browser; returns when it is stopped. */
export async function start({ development = false } = {}) {
  const end = stopOnSignal()
  await tellTroubles(async () => {
    try {
      await startAll(end, { development })
    } catch (error) {
      if (!end.isStopping()) throw error // what was broken off by Ctrl-C is no trouble
    } finally {
      await end.stopAll()
    }
  })
  process.exit()
}

async function startAll(end, { development }) {
  readDotEnv()
  const folder = dataFolderPath()
  const embedded = !process.env.DATABASE_URL
  openDataFolder(folder)
  if (embedded) end.atTheEnd(await waitForLock(folder))
  const port = await choosePort(process.env.PORT) // before the long work: a taken port is told at once
  const secrets = readSecrets(folder)
  await installWhereNeeded()

  const cluster = embedded ? await startEmbedded({ folder, end, password: secrets.databasePassword }) : null
  const origin = process.env.BANMIAN_ORIGIN || `http://localhost:${port}`
  const env = environment({
    databaseUrl: process.env.DATABASE_URL ?? cluster.url('banmian'),
    given: { appUrl: process.env.DATABASE_APP_URL, readerUrl: process.env.DATABASE_READER_URL },
    secret: process.env.PAYLOAD_SECRET || secrets.payloadSecret,
    folder,
    port,
    origin,
  })
  await migrate(env.owner)
  if (embedded) await seedWhereEmpty(env.app)
  if (!development) await buildWhereStale(env.app)
  const appEnv = development ? { ...env.app, NODE_ENV: 'development' } : env.app
  const server = await step(steps.serve, () => serve({ port, env: appEnv, end, development }))
  tellWhere({ origin, folder, embedded })
  await Promise.race([server.failed, cluster ? cluster.keepAlive() : server.failed])
}

function tellWhere({ origin, folder, embedded }) {
  const peopleFile = join(folder, 'people.txt')
  const people = existsSync(peopleFile) ? readFileSync(peopleFile, 'utf8') : null
  console.log(welcome({ origin, people, peopleFile, dataFolder: folder, embedded }))
}
