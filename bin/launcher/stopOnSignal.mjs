import { existsSync, readFileSync } from 'node:fs'
import { steps } from './messages.mjs'
import { say } from './progress.mjs'
import { stopRunning } from './run.mjs'

/**
 * What has been started and how to end it, last in first out. `stopAll` is for every way out: the end of the
 * work, a trouble, Ctrl-C, a SIGTERM, a terminal that closes, npm being killed.
 */
export function stopOnSignal() {
  const endings = []
  let stopped
  const stopAll = () =>
    (stopped ??= (async () => {
      stopRunning()
      while (endings.length > 0) await endings.pop()()
    })())

  const leave = (code) => {
    if (stopped === undefined) say(steps.stop)
    void stopAll().then(
      () => process.exit(code),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  // npm passes the terminal's Ctrl-C on, so that it arrives twice: the second changes nothing.
  process.on('SIGINT', () => leave(130))
  process.on('SIGTERM', () => leave(143))
  if (!startedWithNohup()) process.on('SIGHUP', () => leave(129))
  leaveWithParent(leave)

  return { atTheEnd: (ending) => endings.push(ending), stopAll, isStopping: () => stopped !== undefined }
}

/** `nohup` starts a program with SIGHUP ignored: so it stays, and a terminal may close. */
function startedWithNohup() {
  if (!existsSync('/proc/self/status')) return false
  const mask = /^SigIgn:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return mask !== null && (BigInt(`0x${mask[1]}`) & 1n) === 1n
}

/**
 * npm killed outright (kill -9) tells nobody: whoever was started by it notices that it is gone. Between npm and
 * this process there may be a shell, which stays: on Linux its parent is watched as well.
 */
function leaveWithParent(leave) {
  if (!process.env.npm_lifecycle_event) return
  const line = parents()
  setInterval(() => parents() === line || leave(129), 1_000).unref()
}

function parents() {
  const stat = `/proc/${process.ppid}/stat`
  if (!existsSync(stat)) return `${process.ppid}`
  try {
    const text = readFileSync(stat, 'utf8')
    return `${process.ppid} ${text.slice(text.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return 'gone' // it ended between the look and the read
    throw error
  }
}
