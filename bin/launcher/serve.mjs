import { existsSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { keepRunning } from './keepRunning.mjs'
import { troubles } from './messages.mjs'
import { root } from './paths.mjs'
import { Trouble } from './Trouble.mjs'

const patience = 60_000

/**
 * The app and, beside it, the worker that delivers the outbox. Returns when the app answers; what is started is
 * handed to `end` at once, so that Ctrl-C before that stops it as well.
 */
export async function serve({ port, env, end, development = false }) {
  const next = ['node_modules/next/dist/bin/next', development ? 'dev' : 'start', '-p', String(port)]
  const host = process.env.BANMIAN_HOST ? ['-H', process.env.BANMIAN_HOST] : []
  const processes = [keepRunning({ name: 'web', args: [...next, ...host], env })]
  if (existsSync(join(root, 'bin/worker.ts'))) {
    processes.push(keepRunning({ name: 'worker', args: ['--import', 'tsx', 'bin/worker.ts'], env }))
  }
  const failed = Promise.race(processes.map((each) => each.failed))
  failed.catch(() => {}) // whoever waits for it sees it
  end.atTheEnd(() => Promise.all(processes.map((each) => each.stop())))
  await Promise.race([failed, untilItAnswers(port)])
  return { failed }
}

async function untilItAnswers(port) {
  const until = Date.now() + patience
  while (!(await answers(port))) {
    if (Date.now() > until) throw new Trouble(troubles.notServing())
    await new Promise((wake) => setTimeout(wake, 150))
  }
}

function answers(port) {
  return new Promise((tell) => {
    const request = get(
      { host: process.env.BANMIAN_HOST || 'localhost', port, path: '/favicon.ico' },
      (response) => {
        response.resume()
        tell(true)
      },
    )
    request.setTimeout(5_000, () => request.destroy(new Error('slow')))
    request.once('error', () => tell(false))
  })
}
