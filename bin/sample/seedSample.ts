import type { Payload } from 'payload'
import { inTransaction } from '../../src/cms/inTransaction'
import type { Newsroom } from '../../src/commands/ports'
import { storesIn } from '../../src/runtime'
import type { SampleNewspaper } from './newspaper'
import { printIssue } from './printIssue'
import { writeRegisters } from './writeRegisters'

/** Whether there is nothing yet that the sample would stand beside, or be taken for. */
export async function isFresh(payload: Payload, { people }: SampleNewspaper): Promise<boolean> {
  for (const collection of ['issues', 'co-organizers', 'articles'] as const) {
    if ((await payload.count({ collection })).totalDocs > 0) return false
  }
  const username = { in: people.map((person) => person.username) }
  return (await payload.count({ collection: 'users', where: { username } })).totalDocs === 0
}

/** The whole sample newspaper in one transaction: a start that is broken off leaves nothing of it behind. */
export async function seedSample(
  payload: Payload,
  sample: SampleNewspaper,
  passwords: { readonly of: (username: string) => string },
): Promise<void> {
  await inTransaction(payload, async (transactionID) => {
    const req = { transactionID }
    const actors = await writeRegisters({ payload, req }, sample, passwords.of)
    const issue = await printIssue({ newsroom: inOneTransaction(payload, transactionID), actors }, sample)
    return { ok: true, value: issue }
  })
}

/** A newsroom whose acts all run in the transaction given; a refusal is a fault of the sample, and printIssue throws. */
const inOneTransaction = (payload: Payload, id: string | number): Newsroom => ({
  transact: async (act, work) => work(await storesIn(payload, id, act)),
})
