import type { PersonAct } from './actOnPerson'
import { actOnPerson } from './actOnPerson'
import type { StoredPerson } from './PeopleStore'
import type { Newsroom } from './ports'
import type { Result } from './Refusal'

/** 恢复: lets a person who was disabled come in again. */
export function enablePerson(newsroom: Newsroom, input: PersonAct): Promise<Result<StoredPerson>> {
  return actOnPerson(newsroom, input, {
    name: 'enablePerson',
    objection: async (_stores, person) =>
      person.isDisabled ? null : { ok: false, kind: 'notDisabled', params: { name: person.name } },
    work: async ({ people }, person) => {
      await people.enable(person.id)
      return {}
    },
  })
}
