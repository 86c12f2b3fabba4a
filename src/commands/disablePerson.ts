import type { PersonAct } from './actOnPerson'
import { actOnPerson } from './actOnPerson'
import type { StoredPerson } from './PeopleStore'
import type { Newsroom } from './ports'
import type { Result } from './Refusal'

/** 停用: shuts a person out at once. Nobody shuts out themselves, or the last administrator. */
export function disablePerson(newsroom: Newsroom, input: PersonAct): Promise<Result<StoredPerson>> {
  const { actor } = input.context
  return actOnPerson(newsroom, input, {
    name: 'disablePerson',
    objection: async ({ people }, person) => {
      if (person.id === actor.id) return { ok: false, kind: 'notYourself' }
      if (person.isDisabled) return { ok: false, kind: 'disabledAlready', params: { name: person.name } }
      const others = (await people.administrators()).filter((id) => id !== person.id)
      return person.isAdministrator && others.length === 0
        ? { ok: false, kind: 'lastAdministrator', params: { name: person.name } }
        : null
    },
    work: async ({ people }, person, reason) => ({
      sessionsEnded: await people.disable({
        personId: person.id,
        reason,
        by: { id: actor.id, name: actor.name },
      }),
    }),
  })
}
