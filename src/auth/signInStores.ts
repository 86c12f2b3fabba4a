import { openDatabase } from '../cms/database/openDatabase'
import { signInTries } from '../cms/signIn/signInTries'
import { challengeStore } from '../newsroom/signIn/challengeStore'
import { recoveryCodeStore } from '../newsroom/signIn/recoveryCodeStore'
import { secondFactorStore } from '../newsroom/signIn/secondFactorStore'
import { sessionStore } from '../newsroom/signIn/sessionStore'
import { cms } from '../runtime'

/** What signing in keeps, each statement for itself: every one that takes something takes it once. */
export async function signInStores() {
  const payload = await cms()
  const database = openDatabase(payload)
  return {
    payload,
    database,
    tries: signInTries(payload),
    factors: secondFactorStore(database),
    codes: recoveryCodeStore(database),
    challenges: challengeStore(database),
    sessions: sessionStore(database),
  }
}
