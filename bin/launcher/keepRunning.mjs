import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { notes, troubles } from './messages.mjs'
import { root } from './paths.mjs'
import { say } from './progress.mjs'
import { Trouble } from './Trouble.mjs'

const dieWithLauncher = fileURLToPath(new URL('./dieWithLauncher.mjs', import.meta.url))
const mostStops = 5
const within = 60_000
const stopPatience = 10_000

/**
 * Keeps a Node process running: started again when it stops by itself, given up where it stops time and again.
 * `failed` is a promise that rejects then; `stop()` ends it, first kindly. A session of its own: Ctrl-C is for
 * the launcher.
 */
export function keepRunning({ name, args, env }) {
  const stops = []
  let child
  let stopping = false
  let giveUp
  const failed = new Promise((_, reject) => (giveUp = reject))
  failed.catch(() => {}) // whoever waits for it sees it; nobody has to

  const begin = () => {
    child = spawn(process.execPath, ['--import', dieWithLauncher, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
    })
    child.once('exit', () => {
      if (stopping) return
      stops.push(Date.now())
      if (stops.filter((at) => Date.now() - at < within).length >= mostStops) {
        giveUp(new Trouble(troubles.gaveUp(name)))
        return
      }
      say(notes.restarting(name))
      setTimeout(() => stopping || begin(), 500 * stops.length)
    })
  }
  begin()

  return {
    failed,
    get pid() {
      return child.pid
    },
    stop: () => {
      stopping = true
      return end(child)
    },
  }
}

function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    const force = setTimeout(() => child.kill('SIGKILL'), stopPatience)
    child.once('exit', () => {
      clearTimeout(force)
      done()
    })
    child.kill('SIGTERM')
  })
}
