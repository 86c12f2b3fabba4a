import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '../../src/review/Actor'
import type { SampleNewspaper } from './newspaper'

type Ids = ReadonlyMap<string, number>

/**
 * Writes what a newspaper has before its first issue: masthead, co-organizers, people with their roles, rubrics and the
 * byline registry. `req` carries the transaction. Returns the people as they act, by username, for printIssue.
 */
export async function writeRegisters(
  { payload, req }: { readonly payload: Payload; readonly req: Partial<PayloadRequest> },
  sample: SampleNewspaper,
  passwordOf: (username: string) => string,
): Promise<ReadonlyMap<string, Actor>> {
  const room = { payload, req }
  await payload.updateGlobal({ slug: 'newspaper', data: { ...sample.masthead }, req })
  const coOrganizerIds = await writeCoOrganizers(room, sample)
  const accountIds = await writePeople(room, sample, { coOrganizerIds, passwordOf })
  await writeRubrics(room, sample, accountIds)
  const bylineIds = await writeBylines(room, sample, { coOrganizerIds, accountIds })
  return new Map(
    sample.people.map((person) => {
      const signed = sample.bylines.filter(({ account }) => account === person.username)
      const actor: Actor = {
        id: idIn(accountIds, person.username),
        name: person.name,
        roles: person.roles,
        coOrganizerIds: person.filesFor ? [idIn(coOrganizerIds, person.filesFor.coOrganizer)] : [],
        bylineIds: signed.map(({ name }) => idIn(bylineIds, name)),
        signsAs: [person.name, ...signed.map(({ name }) => name)],
      }
      return [person.username, actor]
    }),
  )
}

interface Room {
  readonly payload: Payload
  readonly req: Partial<PayloadRequest>
}

async function writeCoOrganizers({ payload, req }: Room, sample: SampleNewspaper): Promise<Ids> {
  const ids = new Map<string, number>()
  for (const [index, one] of sample.coOrganizers.entries()) {
    const data = { ...one, districts: [...one.districts], position: index + 1 }
    const { id } = await payload.create({ collection: 'co-organizers', data, req })
    ids.set(one.shortName, id)
  }
  return ids
}

async function writePeople(
  { payload, req }: Room,
  sample: SampleNewspaper,
  given: { readonly coOrganizerIds: Ids; readonly passwordOf: (username: string) => string },
): Promise<Ids> {
  const ids = new Map<string, number>()
  for (const { username, name, roles, filesFor } of sample.people) {
    const password = given.passwordOf(username)
    const { id } = await payload.create({ collection: 'users', data: { username, name, password }, req })
    ids.set(username, id)
    const coOrganizer = filesFor ? idIn(given.coOrganizerIds, filesFor.coOrganizer) : null
    for (const role of roles) {
      const data = { person: id, role, coOrganizer, from: new Date().toISOString() }
      await payload.create({ collection: 'roles', data, req })
    }
  }
  return ids
}

async function writeRubrics({ payload, req }: Room, sample: SampleNewspaper, accountIds: Ids): Promise<void> {
  for (const { rubric, number, responsibleEditor } of sample.pages) {
    const data = {
      name: rubric,
      usualPage: number,
      responsibleEditor: idIn(accountIds, responsibleEditor),
    }
    await payload.create({ collection: 'rubrics', data, req })
  }
}

async function writeBylines(
  { payload, req }: Room,
  sample: SampleNewspaper,
  { coOrganizerIds, accountIds }: { readonly coOrganizerIds: Ids; readonly accountIds: Ids },
): Promise<Ids> {
  const ids = new Map<string, number>()
  for (const { kind, name, role, coOrganizer, account } of sample.bylines) {
    const links = {
      coOrganizer: coOrganizer === null ? null : idIn(coOrganizerIds, coOrganizer),
      user: account === null ? null : idIn(accountIds, account),
    }
    const { id } = await payload.create({
      collection: 'bylines',
      data: { kind, name, role, ...links },
      req,
    })
    ids.set(name, id)
  }
  return ids
}

function idIn(ids: Ids, name: string): number {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The sample newspaper names ${name} and does not have it.`)
  return id
}
