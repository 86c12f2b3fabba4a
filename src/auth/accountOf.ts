import type { SecondFactor } from '../newsroom/signIn/SecondFactor'
import type { OpenSession } from '../newsroom/signIn/sessionStore'
import { signInStores } from './signInStores'

/** What a person's own account screen shows. */
export interface Account {
  readonly factors: readonly SecondFactor[]
  readonly codesLeft: number
  readonly sessions: readonly OpenSession[]
}

/** Second factors, recovery codes left and open sessions of a person. */
export async function accountOf(personId: number): Promise<Account> {
  const { factors, codes, sessions } = await signInStores()
  return {
    factors: await factors.list(personId),
    codesLeft: await codes.left(personId),
    sessions: await sessions.list(personId),
  }
}
