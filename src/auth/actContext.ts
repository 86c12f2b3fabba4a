import { headers } from 'next/headers'
import { requestIdentity } from '../cms/hooks/requestIdentity'
import type { Actor } from '../review/Actor'
import { signedIn } from './signedIn'

/** What a command and the ledger need of who asks and from where; null where nobody is signed in. */
export async function actContext(): Promise<{
  readonly actor: Actor
  readonly requestId: string | null
  readonly address: string | null
} | null> {
  const actor = await signedIn()
  return actor && { actor, ...requestIdentity({ headers: await headers() }) }
}
