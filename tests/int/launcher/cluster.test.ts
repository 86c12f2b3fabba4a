import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDataFolder } from '../../../bin/launcher/dataFolder.mjs'
import { openCluster } from '../../../bin/launcher/postgres/openCluster.mjs'
import { isAlive, query } from '../../../bin/launcher/postgres/postmaster.mjs'

const password = 'for-this-test'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-cluster-'))
  openDataFolder(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Opens the cluster in a process of its own, as `npm start` does, and kills that outright. */
async function startAndKillLauncher(): Promise<number> {
  const script = `
    import { openCluster } from './bin/launcher/postgres/openCluster.mjs'
    const cluster = await openCluster({ folder: process.argv[1], password: process.argv[2] })
    console.log(cluster.pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill('SIGKILL')
  await once(child, 'exit')
  return Number(output.toString())
}

const rowsOf = (url: string) => query(url, 'select word from kept order by word')

test('a database left running by a killed start is adopted, and one that is killed comes back, with every row', async () => {
  const orphan = await startAndKillLauncher()
  const cluster = await openCluster({ folder, password })
  expect({ adopted: cluster.adopted, pid: cluster.pid }).toEqual({ adopted: true, pid: orphan })

  const url = cluster.url('postgres')
  await query(url, "create table kept (word text); insert into kept values ('committed')")
  const watching = cluster.keepAlive()
  process.kill(orphan, 'SIGKILL')
  while (cluster.pid === orphan) await pause(50)
  expect(cluster.url('postgres')).toBe(url)
  expect(await rowsOf(url)).toEqual([{ word: 'committed' }])

  const last = cluster.pid
  await cluster.stop()
  await watching
  expect(isAlive(last)).toBe(false)
})

test('a database killed while nobody watched starts again at once, with every row', async () => {
  const orphan = await startAndKillLauncher()
  process.kill(orphan, 'SIGKILL')
  const cluster = await openCluster({ folder, password })
  try {
    expect(cluster.adopted).toBe(false)
    expect(await rowsOf(cluster.url('postgres'))).toEqual([{ word: 'committed' }])
  } finally {
    await cluster.stop()
  }
})

test('the embedded database listens on the loopback address alone, asks for its password, and keeps Chinese', async () => {
  const cluster = await openCluster({ folder, password })
  try {
    const url = cluster.url('postgres')
    const [row] = await query(
      url,
      `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
              current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
              to_tsvector('simple', '人民日报，北京')::text as words`,
    )
    expect(row).toEqual({
      listens: '127.0.0.1',
      sockets: '',
      fsync: 'on',
      encoding: 'UTF8',
      words: "'人民日报':1 '北京':2",
    })
    await expect(query(url.replace(password, 'wrong'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    )
  } finally {
    await cluster.stop()
  }
})
