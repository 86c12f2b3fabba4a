import type { Newsroom, StoredArticle } from '../../src/commands/ports'
import type { History } from './openHistory'
import type { People } from './hirePeople'

/** What everybody who works during the torture shares. */
export interface Newsdesk {
  readonly newsroom: Newsroom // for looking only: every act goes over the wire
  readonly people: People
  readonly history: History
  readonly origins: readonly string[]
  readonly until: number
  /** Stories that are never published, and those that may be. */
  readonly secretIds: readonly number[]
  readonly openIds: number[]
  readonly read: (articleId: number) => Promise<StoredArticle | null>
}
