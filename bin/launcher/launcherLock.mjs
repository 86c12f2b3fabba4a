import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { troubles } from './messages.mjs'
import { Trouble } from './Trouble.mjs'

/**
 * One launcher a data folder. The lock names its process and when that began, so that a number given again
 * after a crash is not taken for the old holder. Returns the release.
 */
export function lockDataFolder(folder) {
  const file = join(folder, 'launcher.lock')
  const mine = JSON.stringify({ pid: process.pid, begun: processBegun(process.pid) })
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => {
        if (readText(file) === mine) rmSync(file, { force: true })
      }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      clearStaleLock({ file, folder })
    }
  }
  throw new Trouble(troubles.alreadyRunning(folder, '?'))
}

/** As lockDataFolder, for a start right after a stop: the one before may need some seconds to end. */
export async function waitForLock(folder, patience = 5_000) {
  const until = Date.now() + patience
  for (;;) {
    try {
      return lockDataFolder(folder)
    } catch (error) {
      if (!(error instanceof Trouble) || Date.now() > until) throw error
      await new Promise((wake) => setTimeout(wake, 200))
    }
  }
}

/** Only one of several newcomers wins the rename; the others find the next lock and judge that one. */
function clearStaleLock({ file, folder }) {
  const holder = readText(file)
  if (holder === null) return
  const { pid, begun } = parseHolder(holder)
  if (pid !== process.pid && begun !== null && begun === processBegun(pid)) {
    throw new Trouble(troubles.alreadyRunning(folder, pid))
  }
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  if (readText(aside) !== holder) renameSync(aside, file)
  else rmSync(aside)
}

function parseHolder(text) {
  try {
    return JSON.parse(text)
  } catch {
    return { pid: 0, begun: null } // half written when the machine went down
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    // The second is what Linux says of a process that ends between opening its file and reading it.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return null
    throw error
  }
}

/** Linux's states of a process that has ended and that nobody has asked after yet. */
const isOver = ['Z', 'X', 'x']

/** When a process began, in whatever form the system tells it; null where there is no such process. */
export function processBegun(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') {
    const stat = readText(`/proc/${pid}/stat`)
    if (stat === null) return null
    // The name, in parentheses, may hold spaces. After it: the state, and as twentieth word the start.
    const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return isOver.includes(words[0]) ? null : (words[19] ?? null)
  }
  try {
    if (process.platform === 'win32') {
      process.kill(pid, 0)
      return 'alive'
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null // both ask "is it there?" and answer "no" by failing
  }
}
