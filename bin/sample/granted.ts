import type { Result } from '../../src/commands/Refusal'

/** What an act brought. A refusal is a fault of the sample: whoever works on it is told which act, and why. */
export function granted<T>(result: Result<T>, act: string): T {
  if (result.ok) return result.value
  throw new Error(`The sample newspaper was refused at ${act}: ${JSON.stringify(result)}`)
}
