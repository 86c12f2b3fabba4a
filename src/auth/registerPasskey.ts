import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { giveRecoveryCodes } from './giveRecoveryCodes'
import { isFaultOfAnswer } from './isFaultOfAnswer'
import { relyingParty } from './relyingParty'
import { signInStores } from './signInStores'

const seconds = 5 * 60

interface Person {
  readonly personId: number
  readonly username: string
  readonly name: string
}

/** What the browser is asked to make a passkey with: one that names its owner by itself, and asks who uses it. */
export async function passkeyToRegister(person: Person): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { factors, challenges } = await signInStores()
  const { id } = relyingParty()
  const held = await factors.passkeysOf(person.personId)
  const options = await generateRegistrationOptions({
    rpName: 'Banmian',
    rpID: id,
    userName: person.username,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(String(person.personId)),
    excludeCredentials: held.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await challenges.open({
    purpose: 'passkeyRegistration',
    personId: person.personId,
    challenge: options.challenge,
    seconds,
  })
  return options
}

/** Keeps a passkey that answers the question; recovery codes where there were none, null where it does not answer. */
export async function registerPasskey(
  person: Pick<Person, 'personId'>,
  given: { readonly name: string; readonly response: RegistrationResponseJSON },
): Promise<{ readonly codes: readonly string[] } | null> {
  const { factors, challenges } = await signInStores()
  const { id, origin } = relyingParty()
  const verified = await verifyRegistrationResponse({
    response: given.response,
    expectedChallenge: async (challenge) =>
      (await challenges.takeByText(challenge, 'passkeyRegistration'))?.personId === person.personId,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(notVerified)
  if (!verified?.verified) return null
  const { credential } = verified.registrationInfo
  await factors.addPasskey({
    personId: person.personId,
    name: given.name,
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
  })
  return { codes: await giveRecoveryCodes(person.personId, 'whereNone') }
}

function notVerified(error: unknown): null {
  if (isFaultOfAnswer(error)) return null
  throw error
}
