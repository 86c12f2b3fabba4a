import type { Payload } from 'payload'
import { inTransaction } from '../../src/cms/inTransaction'
import type { Newsroom } from '../../src/commands/ports'
import { press, storesIn } from '../../src/runtime'
import { illustrator } from './illustrator'
import type { SampleNewspaper } from './newspaper'
import { prepareNextIssue } from './prepareNextIssue'
import { printIssue } from './printIssue'
import { writeRegisters } from './writeRegisters'

/** The whole sample newspaper, printed issue and issue in the making, in one transaction: a start that is broken off leaves nothing of it behind. */
export async function seedSample(
  payload: Payload,
  sample: SampleNewspaper,
  passwords: { readonly of: (username: string) => string },
): Promise<void> {
  await inTransaction(payload, async (transactionID) => {
    const req = { transactionID }
    const actors = await writeRegisters({ payload, req }, sample, passwords.of)
    const newsroom = inOneTransaction(payload, transactionID)
    const room = { newsroom, actors, illustrate: illustrator(payload, req) }
    await printIssue(room, sample)
    return { ok: true, value: await prepareNextIssue(room, sample) }
  })
}

/** A newsroom whose acts all run in the transaction given; a refusal is a fault of the sample, and printIssue throws. */
const inOneTransaction = (payload: Payload, id: string | number): Newsroom => ({
  transact: async (act, work) => work(await storesIn(payload, id, act)),
  press: press(payload),
})
