import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { processBegun } from '../../../bin/launcher/launcherLock.mjs'
import { readPostmaster } from '../../../bin/launcher/postgres/postmaster.mjs'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-stopping-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A launcher with a database and a process of the app; `pids` are theirs once both run. */
async function launch() {
  const script = `
    import { stopOnSignal } from './bin/launcher/stopOnSignal.mjs'
    import { startEmbedded } from './bin/launcher/database.mjs'
    import { openDataFolder } from './bin/launcher/dataFolder.mjs'
    import { keepRunning } from './bin/launcher/keepRunning.mjs'
    const end = stopOnSignal()
    const folder = process.argv[1]
    openDataFolder(folder)
    const cluster = await startEmbedded({ folder, end, password: 'for-this-test' })
    const app = keepRunning({ name: 'app', args: ['-e', 'setInterval(() => {}, 1000)'], env: process.env })
    end.atTheEnd(app.stop)
    console.log([cluster.pid, app.pid].join(' '))
    await cluster.keepAlive()`
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  const [output] = (await once(launcher.stdout, 'data')) as [Buffer]
  const [database = 0, app = 0] = output.toString().trim().split(' ').map(Number)
  return { launcher, database, app }
}

const isThere = (pid: number) => processBegun(pid) !== null

async function untilGone(pid: number): Promise<void> {
  while (isThere(pid)) await pause(50)
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops everything that was started',
  async (signal) => {
    const { launcher, database, app } = await launch()
    launcher.kill(signal)
    await once(launcher, 'exit')
    expect([isThere(database), isThere(app)]).toEqual([false, false])
  },
  30_000,
)

test('after a kill -9 of the launcher the app ends by itself, and the database stays to be adopted', async () => {
  const { launcher, database, app } = await launch()
  launcher.kill('SIGKILL')
  await untilGone(app)
  expect(readPostmaster(join(folder, 'postgres')).running?.pid).toBe(database)
  process.kill(database, 'SIGINT')
  await untilGone(database)
}, 30_000)

test('a process of the app that is killed is started again', async () => {
  const { launcher, app } = await launch()
  process.kill(app, 'SIGKILL')
  await pause(1_500)
  expect(launcher.exitCode).toBe(null)
  launcher.kill('SIGTERM')
  await once(launcher, 'exit')
}, 30_000)
