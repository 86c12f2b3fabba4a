import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhereStale } from './build.mjs'
import { openDataFolder } from './dataFolder.mjs'
import { migrate, seedWhereEmpty } from './database.mjs'
import { environment } from './environment.mjs'
import { installWhereNeeded } from './install.mjs'
import { steps } from './messages.mjs'
import { anyFreePort } from './ports.mjs'
import { say, step } from './progress.mjs'
import { openScratchDatabases } from './scratchDatabases.mjs'
import { serve } from './serve.mjs'
import { readDotEnv } from './settings.mjs'
import { stopOnSignal } from './stopOnSignal.mjs'
import { projectsOf, runVitest } from './vitest.mjs'
import { tellTroubles } from './Trouble.mjs'

/**
 * Sets up what the asked-for tests need, runs them, ends with the line `N passed, N failed`, and leaves nothing
 * behind. `npm test`, `npm test -- unit`, `npm test -- e2e tests/e2e/desk.test.ts`.
 */
export async function test(args) {
  const end = stopOnSignal()
  process.exitCode = 1 // until the tests say otherwise
  await tellTroubles(async () => {
    try {
      process.exitCode = await testAll(end, args)
    } catch (error) {
      if (!end.isStopping()) throw error
    } finally {
      await end.stopAll()
    }
  })
  process.exit()
}

async function testAll(end, args) {
  readDotEnv()
  await installWhereNeeded()
  const { projects, rest } = projectsOf(args)
  const folder = mkdtempSync(join(tmpdir(), 'banmian-test-'))
  end.atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  openDataFolder(folder)

  const needsServed = projects.includes('e2e')
  const needsDatabase = needsServed || projects.includes('int')
  const scratch = needsDatabase ? await openScratchDatabases({ folder, end }) : null
  const env = {
    ...(scratch ? await forIntegration({ scratch, folder }) : process.env),
    ...(needsServed ? await forEndToEnd({ scratch, folder, end }) : {}),
    NODE_ENV: 'test',
  }
  say(steps.tests)
  const { code, line } = await runVitest({ projects, rest, env, folder })
  await end.stopAll()
  console.log(`\n${line}`)
  return code
}

/** A migrated, empty database: what the integration tests are told of it. */
async function forIntegration({ scratch, folder }) {
  const env = environment({
    ...(await scratch.create('int')),
    secret: scratch.secret,
    folder: join(folder, 'int'),
    port: 0,
    origin: 'http://localhost:3000',
  })
  openDataFolder(join(folder, 'int'))
  await migrate(env.owner)
  return env.app
}

/** The app, built and served, with the sample newspaper and its people in a database of its own. */
async function forEndToEnd({ scratch, folder, end }) {
  const port = await anyFreePort()
  const origin = `http://localhost:${port}`
  const data = join(folder, 'e2e')
  const database = await scratch.create('e2e')
  const env = environment({ ...database, secret: scratch.secret, folder: data, port, origin })
  openDataFolder(data)
  await migrate(env.owner)
  await seedWhereEmpty(env.app)
  await buildWhereStale(env.app)
  await step(steps.serve, () => serve({ port, env: env.app, end }))
  return {
    BANMIAN_TEST_URL: origin,
    BANMIAN_TEST_PEOPLE: join(data, 'people.json'),
    BANMIAN_TEST_DATABASE_URL: database.databaseUrl,
  }
}
