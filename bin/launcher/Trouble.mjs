/**
 * Something the person at the terminal can mend: shown as its message alone, without a stack. An empty message:
 * it has been told already.
 */
export class Trouble extends Error {}

/** Runs a command of ours; a Trouble ends it with its line and exit code 1, anything else is a bug and throws. */
export async function tellTroubles(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    if (error.message) console.error(`\n✗ ${error.message}`)
    process.exitCode = 1
  }
}
