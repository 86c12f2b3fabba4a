import type { Newsroom, StoredArticle } from '../../src/commands/ports'
import type { Actor } from '../../src/review/Actor'
import type { SamplePhoto } from './SamplePhoto'

/** The newsroom, and the sample people as they act in it, by username. */
export interface SampleNewsroom {
  readonly newsroom: Newsroom
  readonly actors: ReadonlyMap<string, Actor>
  /** Gives a story its pictures. */
  readonly illustrate: (article: StoredArticle, photos: readonly SamplePhoto[]) => Promise<void>
}
