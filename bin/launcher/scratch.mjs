import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataFolder } from './dataFolder.mjs'
import { migrate } from './database.mjs'
import { environment } from './environment.mjs'
import { runTypeScript } from './run.mjs'
import { openScratchDatabases } from './scratchDatabases.mjs'
import { readDotEnv } from './settings.mjs'
import { stopOnSignal } from './stopOnSignal.mjs'
import { tellTroubles } from './Trouble.mjs'

/** Runs `FILE ARGS…` on a newspaper of its own, empty and migrated, of which nothing is left behind. */
export async function scratch([file, ...args]) {
  const end = stopOnSignal()
  process.exitCode = 1 // until the command says otherwise
  await tellTroubles(async () => {
    try {
      process.exitCode = await runOnScratch(end, file, args)
    } catch (error) {
      if (!end.isStopping()) throw error
    } finally {
      await end.stopAll()
    }
  })
  process.exit()
}

async function runOnScratch(end, file, args) {
  readDotEnv()
  const folder = mkdtempSync(join(tmpdir(), 'banmian-scratch-'))
  end.atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  openDataFolder(folder)
  const databases = await openScratchDatabases({ folder, end })
  const data = join(folder, 'newspaper')
  const env = environment({
    ...(await databases.create('scratch')),
    secret: databases.secret,
    folder: data,
    port: 0,
    origin: 'http://localhost:3000',
  })
  openDataFolder(data)
  await migrate(env.owner)
  return runTypeScript(file, args, { env: env.app })
}
