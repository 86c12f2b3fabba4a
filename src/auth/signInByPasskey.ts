import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { headers } from 'next/headers'
import { requestIdentity } from '../cms/hooks/requestIdentity'
import type { Passkey } from '../newsroom/signIn/secondFactorStore'
import { isFaultOfAnswer } from './isFaultOfAnswer'
import { isSameOrigin } from './isSameOrigin'
import { openSession } from './openSession'
import { relyingParty } from './relyingParty'
import { signInStores } from './signInStores'

const seconds = 5 * 60

export type PasskeySignIn =
  | { readonly ok: true }
  | { readonly ok: false; readonly kind: 'passkeyRefused' | 'personDisabled' | 'otherOrigin' }
  | { readonly ok: false; readonly kind: 'tooManyTries'; readonly params: { readonly seconds: number } }

/** The question that a passkey answers: to anybody, since the passkey says whose it is. */
export async function passkeyQuestion(): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { challenges } = await signInStores()
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: 'required',
  })
  await challenges.open({
    purpose: 'passkeySignIn',
    personId: null,
    challenge: options.challenge,
    seconds,
  })
  return options
}

/** Signs in by a passkey alone: it is something that one has, and asked for something that one knows or is. */
export async function signInByPasskey(response: AuthenticationResponseJSON): Promise<PasskeySignIn> {
  const asked = await headers()
  if (!isSameOrigin(asked)) return { ok: false, kind: 'otherOrigin' }
  const { factors, tries } = await signInStores()
  const address = requestIdentity({ headers: asked }).address ?? 'unknown'
  const wait = await tries.take(address, `passkey ${response.id}`)
  if (wait > 0) return { ok: false, kind: 'tooManyTries', params: { seconds: wait } }
  const passkey = await factors.passkey(response.id)
  if (!passkey || !(await answers(passkey, response))) return { ok: false, kind: 'passkeyRefused' }
  const isOpen = await openSession(passkey.personId, 'passkey')
  return isOpen ? { ok: true } : { ok: false, kind: 'personDisabled' }
}

async function answers(passkey: Passkey, response: AuthenticationResponseJSON): Promise<boolean> {
  const { factors, challenges } = await signInStores()
  const { id, origin } = relyingParty()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: async (challenge) =>
        (await challenges.takeByText(challenge, 'passkeySignIn')) !== null,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
      },
    })
    return verified && (await factors.takeCounter(passkey.factorId, authenticationInfo.newCounter))
  } catch (error) {
    if (isFaultOfAnswer(error)) return false
    throw error
  }
}
