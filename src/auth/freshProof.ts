import { headers } from 'next/headers'
import { requestIdentity } from '../cms/hooks/requestIdentity'
import { checkPassword } from './checkPassword'
import { signInStores } from './signInStores'

export type ProofRefused =
  | { readonly ok: false; readonly kind: 'wrongProof' }
  | { readonly ok: false; readonly kind: 'tooManyTries'; readonly params: { readonly seconds: number } }

/**
 * Whether whoever sits at a session is still its owner: their password, asked for anew before a second factor is added
 * or removed. Tries are counted as at the door.
 */
export async function freshProof(
  person: { readonly personId: number; readonly username: string },
  password: string,
): Promise<{ readonly ok: true } | ProofRefused> {
  const { tries } = await signInStores()
  const address = requestIdentity({ headers: await headers() }).address ?? 'unknown'
  const account = person.username.toLowerCase()
  const seconds = await tries.take(address, account)
  if (seconds > 0) return { ok: false, kind: 'tooManyTries', params: { seconds } }
  if ((await checkPassword(account, password)) === person.personId) return { ok: true }
  await tries.failed(account)
  return { ok: false, kind: 'wrongProof' }
}
