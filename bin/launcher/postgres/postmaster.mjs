import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../paths.mjs'

/** What Postgres' own lock file says: the server that runs on this cluster, or the number of one that is dead. */
export function readPostmaster(cluster) {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return { running: null, deadPid: null }
  const lines = readFileSync(file, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!(pid > 0)) return { running: null, deadPid: null }
  return isAlive(pid) ? { running: { pid, port }, deadPid: null } : { running: null, deadPid: pid }
}

/** Whether that process is a Postgres and runs. A zombie does not, nor is a stranger with the same number one. */
export function isAlive(pid) {
  if (process.platform === 'linux') {
    const file = `/proc/${pid}/stat`
    const stat = existsSync(file) ? readStat(file) : ''
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    return /^(postgres|setpriv)/.test(name) && stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z'
  }
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM' // there, and somebody else's
  }
}

function readStat(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return '' // ended between the look and the read
    throw error
  }
}

/**
 * Whether the server on `port` answers, with our password, as the server of this very cluster: the identifier
 * it tells is the one that stands in the cluster's control file.
 */
export async function answersAsOurs({ cluster, url }) {
  const control = join(cluster, 'global', 'pg_control')
  const expected = readFileSync(control).readBigUInt64LE(0).toString()
  try {
    const rows = await query(url, 'select system_identifier::text as id from pg_control_system()')
    return rows[0]?.id === expected
  } catch {
    return false // starting, stopping, or not ours: the caller asks again until its patience ends
  }
}

/** One query on a connection of its own. `pg` is loaded late: it is not there before the install. */
export async function query(url, sql, values = []) {
  const { Client } = createRequire(join(root, 'package.json'))('pg')
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {}) // a lost connection also fails the query, which tells the caller
  try {
    await client.connect()
    return (await client.query(sql, values)).rows
  } finally {
    await client.end().catch(() => {}) // already gone: that is what was wanted
  }
}
