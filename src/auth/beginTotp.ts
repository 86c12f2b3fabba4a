import { generateSecret } from 'otplib'
import { cms } from '../runtime'
import { sealSecret } from './sealSecret'
import { signInStores } from './signInStores'
import type { TotpInvitation } from './totpInvitation'
import { totpInvitation } from './totpInvitation'

/** Begins a one-time code for a person; it counts from its first right code on (confirmTotp). */
export async function beginTotp(person: {
  readonly id: number
  readonly username: string
  readonly name: string
}): Promise<TotpInvitation> {
  const { factors } = await signInStores()
  const secret = generateSecret()
  await factors.beginTotp({
    personId: person.id,
    name: person.name,
    sealedSecret: sealSecret(secret, person.id),
  })
  const newspaper = await (
    await cms()
  ).findGlobal({ slug: 'newspaper', depth: 0, overrideAccess: true, select: { name: true } })
  return totpInvitation({ secret, label: person.username, issuer: newspaper.name || 'Banmian' })
}
