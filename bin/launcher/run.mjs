import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

const running = new Set()

/** Runs a program of ours to its end, in the checkout, and returns its exit code. */
export function run(command, args, { env = process.env, input = 'ignore' } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, env, stdio: [input, 'inherit', 'inherit'] })
    running.add(child)
    child.once('error', failed)
    child.once('exit', (code) => {
      running.delete(child)
      done(code ?? 1)
    })
  })
}

/** One of our TypeScript commands in bin/. */
export const runTypeScript = (file, args, options) =>
  run(process.execPath, ['--import', 'tsx', file, ...args], options)

/** Ends whatever `run` has under way: the person wants to stop. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM')
}
