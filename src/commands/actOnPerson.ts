import { ledgerEntry } from './ledgerEntry'
import type { StoredPerson } from './PeopleStore'
import type { ActContext, Newsroom, Stores } from './ports'
import type { Refusal, Result } from './Refusal'

export interface PersonAct {
  readonly context: ActContext
  readonly personId: number
  readonly reason: string
}

/** The frame of disablePerson and its siblings: an administrator, a reason, the person locked, the ledger. */
export function actOnPerson(
  newsroom: Newsroom,
  input: PersonAct,
  act: {
    readonly name: 'disablePerson' | 'enablePerson' | 'resetSecondFactors'
    readonly objection: (stores: Stores, person: StoredPerson) => Promise<Refusal | null>
    readonly work: (
      stores: Stores,
      person: StoredPerson,
      reason: string,
    ) => Promise<Readonly<Record<string, number>>>
  },
): Promise<Result<StoredPerson>> {
  const { context, personId } = input
  const reason = input.reason.trim()
  return newsroom.transact(context, async (stores) => {
    if (!context.actor.roles.includes('administrator'))
      return { ok: false, kind: 'notYourRole', params: { act: act.name } }
    if (reason === '') return { ok: false, kind: 'reasonMissing', params: { act: act.name } }
    const person = await stores.people.lock(personId)
    if (!person) return { ok: false, kind: 'notFound', params: { subject: 'person', id: personId } }
    const objection = await act.objection(stores, person)
    if (objection) return objection
    const detail = await act.work(stores, person, reason)
    const subject = { kind: 'user', id: person.id, label: person.name } as const
    await stores.ledger.append(
      ledgerEntry(context, { act: act.name, subject, role: 'administrator' }, { opinion: reason, detail }),
    )
    return { ok: true, value: person }
  })
}
