import { notes } from './messages.mjs'

const begun = Date.now()
const elapsed = (since) => `${((Date.now() - since) / 1000).toFixed(1)}s`

/** One line, with the seconds since the command began. On stderr: stdout is for what a command was asked for. */
export function say(line) {
  console.error(`[${elapsed(begun).padStart(6)}] ${line}`)
}

/** Runs a step: a line when it begins, a sign of life every ten seconds, a line when it is done. */
export async function step(name, work) {
  say(`${name} …`)
  const since = Date.now()
  const alive = setInterval(() => say(`${name} … ${notes.stillWorking()} ${elapsed(since)}`), 10_000)
  try {
    const result = await work()
    say(`${name} ✓ ${elapsed(since)}`)
    return result
  } finally {
    clearInterval(alive)
  }
}
