import type { PersonAct } from './actOnPerson'
import { actOnPerson } from './actOnPerson'
import type { StoredPerson } from './PeopleStore'
import type { Newsroom } from './ports'
import type { Result } from './Refusal'

/** Takes somebody's second factors away, for whoever lost them; one's own are removed at one's account, with the password. */
export function resetSecondFactors(newsroom: Newsroom, input: PersonAct): Promise<Result<StoredPerson>> {
  return actOnPerson(newsroom, input, {
    name: 'resetSecondFactors',
    objection: async (_stores, person) =>
      person.id === input.context.actor.id ? { ok: false, kind: 'notYourself' } : null,
    work: async ({ people }, person) => ({ factors: await people.resetSecondFactors(person.id) }),
  })
}
