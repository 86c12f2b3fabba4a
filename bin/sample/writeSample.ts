import type { Payload } from 'payload'
import { inTransaction } from '../../src/cms/inTransaction'
import type { Newsroom, StoredIssue } from '../../src/commands/ports'
import { storesIn } from '../../src/runtime'
import type { SampleNewspaper } from './newspaper'
import { printIssue } from './printIssue'
import type { SignIn } from './SignIn'
import { writeRegisters } from './writeRegisters'

/** Writes registers, people and the published issue in one transaction: a start that is broken off leaves nothing. */
export async function writeSample(
  payload: Payload,
  sample: SampleNewspaper,
  signIns: readonly SignIn[],
): Promise<StoredIssue> {
  const passwords = new Map(signIns.map(({ username, password }) => [username, password]))
  const result = await inTransaction(payload, async (id) => {
    const room = { payload, req: { transactionID: id } }
    const actors = await writeRegisters(room, sample, (username) => passwords.get(username) ?? '')
    const newsroom: Newsroom = {
      transact: async (act, work) => work(await storesIn(payload, id, act)),
    }
    return { ok: true, value: await printIssue({ newsroom, actors }, sample) }
  })
  if (!result.ok) throw new Error(`The sample newspaper was refused: ${result.kind}`)
  return result.value
}
