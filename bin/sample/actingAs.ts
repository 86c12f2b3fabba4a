import type { ActContext } from '../../src/commands/ports'
import type { SampleNewsroom } from './SampleNewsroom'

/** One of the sample people at work. */
export function actingAs({ actors }: SampleNewsroom, username: string): ActContext {
  const actor = actors.get(username)
  if (!actor) throw new Error(`The sample newspaper has nobody called ${username}.`)
  return { actor, requestId: 'sample', address: null }
}
