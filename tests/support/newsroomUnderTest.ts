import type { Newsroom } from '../../src/commands/ports'
import type { Actor } from '../../src/review/Actor'
import type { Role } from '../../src/review/Role'

/** A newsroom that a contract suite works in: how to get people into it, and a day that no issue has yet. */
export interface NewsroomUnderTest {
  readonly newsroom: Newsroom
  hire(role: Role): Promise<Actor>
  nextDate(): Promise<string>
}
