import type { Payload } from 'payload'
import { triesStore } from '../../newsroom/signIn/triesStore'
import { openDatabase } from '../database/openDatabase'

const atTheDoor = { atOnce: 10, refill: 6 } // ten a minute in the long run
const ofOneChallenge = { atOnce: 5, refill: 60 }
const ofSecondFactors = { atOnce: 20, refill: 60 } // reached by whoever knows the password alone
const refillOfFailures = 6
const slowestAnswer = 3_000 // ms
const sweepEvery = 30_000 // ms

let sweptAt = 0

/**
 * Slows guessing down without locking anybody out (facts: a hard lock lets anyone shut the chief out before the
 * deadline). Kept in Postgres: the desk's form, the admin's, REST and GraphQL of every instance share it.
 *
 * - Each address has its own tries for each account, and those come back with time: somebody else's tries take none away.
 * - Wrong passwords for one account, wherever from, make the next answer later, by `delayFor`, never impossible.
 * - Codes are six digits: a challenge allows few, a person some a minute, wherever from. A passkey is not counted.
 */
export function signInTries(payload: Payload) {
  const store = triesStore(openDatabase(payload))
  return {
    /** Seconds to wait before another try; 0 takes one. */
    take: async (address: string, account: string): Promise<number> => {
      if (Date.now() - sweptAt > sweepEvery) {
        sweptAt = Date.now()
        await store.sweep(ofSecondFactors.refill)
      }
      return store.take(`door ${address} ${account}`, atTheDoor)
    },
    failed: (account: string) => store.add(`failed ${account}`, refillOfFailures),
    succeeded: (account: string) => store.forget(`failed ${account}`),
    /** Milliseconds by which the next answer comes later. */
    delayFor: async (account: string): Promise<number> => {
      const failures = await store.held(`failed ${account}`, refillOfFailures)
      return Math.min(slowestAnswer, Math.max(0, failures - 2) * 150)
    },
    /** Seconds to wait before another code; 0 takes a try. */
    takeCode: async (personId: number, challengeId: string): Promise<number> =>
      (await store.take(`challenge ${challengeId}`, ofOneChallenge)) ||
      (await store.take(`code ${personId}`, ofSecondFactors)),
  }
}
