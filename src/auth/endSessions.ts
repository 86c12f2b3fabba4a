import { signInStores } from './signInStores'

/** Ends one session of a person, or all but the one named. */
export async function endSessions(
  personId: number,
  which: { readonly id: string } | { readonly allBut: string },
): Promise<void> {
  const { sessions } = await signInStores()
  if ('id' in which) await sessions.end(personId, which.id)
  else await sessions.endOthers(personId, which.allBut)
}
