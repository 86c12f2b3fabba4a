import type { Newsroom } from '../../src/commands/ports'
import type { Actor } from '../../src/review/Actor'

/** The newsroom, and the sample people as they act in it, by username. */
export interface SampleNewsroom {
  readonly newsroom: Newsroom
  readonly actors: ReadonlyMap<string, Actor>
}
