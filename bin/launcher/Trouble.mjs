/** Something the person at the terminal can mend: shown as its message alone, without a stack. */
export class Trouble extends Error {}

/** Runs a command of ours; a Trouble ends it with its line and exit code 1, anything else is a bug and throws. */
export async function tellTroubles(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(`\n✗ ${error.message}`)
    process.exitCode = 1
  }
}
