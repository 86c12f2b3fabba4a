import type { Role } from '../../src/review/Role'
import type { Actor } from '../../src/review/Actor'
import { actorOfUser } from '../../tests/support/actorOfUser'
import { person } from '../../tests/support/doors'
import type { DeskClient } from './deskClient'
import { deskClient } from './deskClient'

export interface Colleague {
  readonly actor: Actor
  readonly desk: DeskClient
}

const jobs = {
  reporter: ['reporter'],
  otherReporter: ['reporter'],
  editor: ['responsibleEditor'],
  otherEditor: ['responsibleEditor'],
  deskChief: ['deskChief', 'proofreader'],
  designer: ['pageDesigner', 'proofreader'],
  chief: ['dutyChiefEditor'],
  proofreader: ['proofreader'],
} as const satisfies Record<string, readonly Role[]>

export type People = Readonly<Record<keyof typeof jobs, Colleague>>

/** Eight people with accounts, each signed in. */
export async function hirePeople(
  origins: readonly string[],
  actionIds: ReadonlyMap<string, string>,
): Promise<People> {
  const hire = async (roles: readonly Role[]): Promise<Colleague> => {
    const account = await person(roles)
    return { actor: await actorOfUser(account), desk: deskClient(account.token, origins, actionIds) }
  }
  return {
    reporter: await hire(jobs.reporter),
    otherReporter: await hire(jobs.otherReporter),
    editor: await hire(jobs.editor),
    otherEditor: await hire(jobs.otherEditor),
    deskChief: await hire(jobs.deskChief),
    designer: await hire(jobs.designer),
    chief: await hire(jobs.chief),
    proofreader: await hire(jobs.proofreader),
  }
}
