import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { notes, troubles } from '../messages.mjs'
import { root } from '../paths.mjs'
import { anyFreePort, isPortFree } from '../ports.mjs'
import { say } from '../progress.mjs'
import { Trouble } from '../Trouble.mjs'
import { nativeFolder } from './binaries.mjs'
import { initialise, postgresEnv } from './initialise.mjs'
import { answersAsOurs, isAlive, query, readPostmaster } from './postmaster.mjs'

const user = 'banmian'
const startPatience = 15_000 // the children of a server that was killed need some seconds to go
const stopPatience = 20_000

/**
 * The embedded Postgres of a data folder, running: adopted where it still runs, started otherwise.
 *
 * - `url(database)`: as its owner, over 127.0.0.1 alone
 * - `keepAlive()`: starts it again whenever it is gone, until stopped; throws where it cannot
 * - `stop()`: a fast, clean shutdown
 *
 * The lock file belongs to Postgres: it is read here, and never deleted.
 */
export async function openCluster({ folder, password, settings = [] }) {
  const native = nativeFolder(root)
  const identity = initialise({ native, folder, user, password })
  const place = {
    native,
    identity,
    cluster: join(folder, 'postgres'),
    log: join(folder, 'postgres.log'),
    settings,
  }
  const url = urlWith(password)

  let server = await adoptOrStart(place, { url })
  let stopping = false
  return {
    get pid() {
      return server.pid
    },
    adopted: server.adopted,
    port: server.port,
    url: (database) => url(database, server.port),
    keepAlive: async () => {
      while (!stopping) {
        await pause(300)
        if (stopping || isAlive(server.pid)) continue
        say(notes.databaseLost())
        server = await adoptOrStart(place, { url, port: server.port })
        say(notes.databaseBack())
      }
    },
    stop: async () => {
      stopping = true
      await stopServer(place, server.pid)
    },
  }
}

const urlWith = (password) => (database, port) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

/** The server that runs on the data folder already, if there is one; nothing is started. */
export async function findRunning({ folder, password }) {
  const cluster = join(folder, 'postgres')
  const { running } = readPostmaster(cluster)
  const url = urlWith(password)
  if (!running || !(await isOurs({ cluster }, url, running.port))) return null
  return { url: (database) => url(database, running.port) }
}

async function adoptOrStart(place, { url, port }) {
  const until = Date.now() + startPatience
  for (;;) {
    const { running, deadPid } = readPostmaster(place.cluster)
    if (running && (await isOurs(place, url, running.port))) return adopt(running)
    if (!running) {
      const onPort = port ?? (await rememberedOrFreePort(place))
      const started = await tryToStart(place, { url, port: onPort, deadPid })
      if (started) return started
    }
    if (Date.now() > until) throw new Trouble(troubles.databaseWillNotStart(place.log, lastLines(place.log)))
    await pause(400)
  }
}

function adopt(running) {
  say(notes.adopted(running.pid))
  return { ...running, adopted: true }
}

const isOurs = ({ cluster }, url, port) => answersAsOurs({ cluster, url: url('postgres', port) })

async function tryToStart(place, { url, port, deadPid }) {
  const child = spawnServer(place, { port, deadPid })
  let exited = false
  child.once('exit', () => (exited = true))
  child.once('error', () => (exited = true))
  const until = Date.now() + 60_000 // recovery after a crash may read a lot
  while (!exited && Date.now() < until) {
    if (await isOurs(place, url, port)) return { pid: child.pid, port, adopted: false }
    await pause(60)
  }
  return null
}

/**
 * A session of its own: Ctrl-C is for the launcher, which stops the server after those who use it.
 *
 * Postgres takes the process its lock file names for a server wherever it is there at all, a zombie or a
 * stranger with a number given again included. PG_GRANDPARENT_PID (pg_ctl's own way) names a process that is no
 * rival; Postgres still looks whether the old server's children hold its memory.
 */
function spawnServer({ native, identity, cluster, log, settings }, { port, deadPid }) {
  const flags = [
    `listen_addresses=127.0.0.1`,
    `port=${port}`,
    'unix_socket_directories=',
    'password_encryption=scram-sha-256',
    'max_connections=100',
    'timezone=UTC',
    'log_timezone=UTC',
    'logging_collector=off',
    ...settings,
  ].flatMap((flag) => ['-c', flag])
  const { file, args, options } = identity.command(join(native, 'bin', 'postgres'), ['-D', cluster, ...flags])
  const output = openLog(log)
  try {
    const stdio = ['ignore', output, output]
    const env = { ...postgresEnv(), ...(deadPid ? { PG_GRANDPARENT_PID: String(deadPid) } : {}) }
    const child = spawn(file, args, { ...options, cwd: '/', stdio, detached: true, env })
    child.unref()
    return child
  } finally {
    closeSync(output)
  }
}

async function stopServer({ native, cluster }, pid) {
  if (!isAlive(pid)) return
  if (process.platform === 'win32') {
    spawnSync(join(native, 'bin', 'pg_ctl.exe'), ['stop', '-D', cluster, '-m', 'fast'], { stdio: 'ignore' })
    return
  }
  for (const signal of ['SIGINT', 'SIGQUIT']) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    const until = Date.now() + stopPatience
    while (isAlive(pid) && Date.now() < until) await pause(50)
  }
}

/** The port of last time, where it is free: an app that was left behind by a crash finds its database again. */
async function rememberedOrFreePort({ cluster }) {
  const options = join(cluster, 'postmaster.opts')
  const match = existsSync(options) ? /"port=(\d+)"/.exec(readFileSync(options, 'utf8')) : null
  const last = match ? Number(match[1]) : 0
  return last > 0 && (await isPortFree(last)) ? last : anyFreePort()
}

function openLog(log) {
  if (existsSync(log) && statSync(log).size > 10_000_000) truncateSync(log)
  return openSync(log, 'a', 0o600)
}

const lastLines = (log) => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-6).join('\n')

const pause = (ms) => new Promise((wake) => setTimeout(wake, ms))

/** Makes a database where it is missing. */
export async function ensureDatabase(clusterUrl, name) {
  const rows = await query(clusterUrl, 'select 1 from pg_database where datname = $1', [name])
  if (rows.length === 0) await query(clusterUrl, `create database "${name}"`)
}
