import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

const killEvery = 5_000 // ms

/** Two instances of the built app on one database, and somebody who kills one of them every five seconds. */
export function superviseInstances({ app, port }: { readonly app: string; readonly port: number }) {
  const ports = [port, port + 1] as const
  const running: (ChildProcess | null)[] = [null, null]
  const state = { kills: 0, starts: 0, isOver: false, log: '' }

  function start(place: number): void {
    const next = `${app}/node_modules/next/dist/bin/next`
    const child = spawn(process.execPath, [next, 'start', '-p', String(ports[place])], {
      cwd: app,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    state.starts += 1
    running[place] = child
    child.stderr?.on('data', (words: Buffer) => {
      state.log = (state.log + words.toString()).slice(-20_000)
    })
    child.once('exit', () => {
      running[place] = null
      if (!state.isOver) start(place)
    })
  }

  return {
    origins: ports.map((one) => `http://localhost:${one}`),
    state,
    async start() {
      for (const place of ports.keys()) start(place)
      await untilAllAnswer(ports)
    },
    /** Kills one, then the other, every five seconds until `until`; on a slow machine only once both are up again. */
    async torment(until: number) {
      for (let turn = 0; Date.now() < until; turn += 1) {
        await sleep(killEvery)
        await Promise.race([untilAllAnswer(ports), sleep(Math.max(0, until - Date.now()))])
        if (Date.now() >= until) break
        running[turn % 2]?.kill('SIGKILL')
        state.kills += 1
      }
      await untilAllAnswer(ports)
    },
    stop() {
      state.isOver = true
      for (const child of running) child?.kill('SIGKILL')
    },
  }
}

async function untilAllAnswer(ports: readonly number[]): Promise<void> {
  const until = Date.now() + 120_000
  for (const port of ports) {
    while (!(await answers(port))) {
      if (Date.now() > until) throw new Error(`The instance on port ${port} does not come up.`)
      await sleep(200)
    }
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (
      (await fetch(`http://localhost:${port}/favicon.ico`, { signal: AbortSignal.timeout(5_000) })).status <
      500
    )
  } catch {
    return false // not up yet
  }
}
