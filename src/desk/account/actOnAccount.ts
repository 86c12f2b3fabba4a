'use server'

import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { refresh } from 'next/cache'
import { beginTotp } from '../../auth/beginTotp'
import { confirmTotp } from '../../auth/confirmTotp'
import { endSessions } from '../../auth/endSessions'
import { freshProof } from '../../auth/freshProof'
import { giveRecoveryCodes } from '../../auth/giveRecoveryCodes'
import { myself } from '../../auth/myself'
import { passkeyToRegister, registerPasskey } from '../../auth/registerPasskey'
import { removeFactor } from '../../auth/removeFactor'
import type { TotpInvitation } from '../../auth/totpInvitation'
import type { Refusal } from '../../commands/Refusal'
import { translator } from '../../messages/messagesFor'
import type { ActOutcome } from '../acting/ActOutcome'
import { formNumber } from '../acting/formNumber'
import { refusedOutcome } from '../acting/refusedOutcome'
import { deskLanguage } from '../language/deskLanguage'
import { parseMadePasskey } from '../signIn/parsePasskeyAnswer'

type Refused = Extract<ActOutcome, { kind: 'refused' }>
type Codes = { readonly kind: 'codes'; readonly codes: readonly string[]; readonly message: string }

const refused = async (refusal: Refusal) => refusedOutcome(refusal, await deskLanguage()) as Refused // always a refusal

/** Who asks, with their password proved anew. */
async function proved(form: FormData) {
  const me = await myself()
  if (!me) return { ok: false, kind: 'notSignedIn' } as const
  const proof = await freshProof(me, text(form, 'password'))
  return proof.ok ? ({ ok: true, me } as const) : proof
}

const text = (form: FormData, name: string) =>
  String(form.get(name) ?? '')
    .trim()
    .slice(0, 200)
const nameIn = (form: FormData) => text(form, 'name').slice(0, 60)

/** Begins an authenticator app of this name. */
export async function beginApp(
  form: FormData,
): Promise<{ readonly kind: 'begun'; readonly invitation: TotpInvitation } | Refused> {
  const name = nameIn(form)
  if (name === '') return refused({ ok: false, kind: 'factorNameMissing' })
  const proof = await proved(form)
  if (!proof.ok) return refused(proof)
  const { personId, username } = proof.me
  return { kind: 'begun', invitation: await beginTotp({ id: personId, username, name }) }
}

/** Its first right code. */
export async function confirmApp(form: FormData): Promise<Codes | Refused> {
  const me = await myself()
  if (!me) return refused({ ok: false, kind: 'notSignedIn' })
  const confirmed = await confirmTotp(me.personId, text(form, 'code'))
  if (!confirmed) return refused({ ok: false, kind: 'wrongCode' })
  return added(confirmed.codes, nameIn(form))
}

/** What the browser makes a passkey with. */
export async function beginPasskey(
  form: FormData,
): Promise<{ readonly kind: 'begun'; readonly options: PublicKeyCredentialCreationOptionsJSON } | Refused> {
  if (nameIn(form) === '') return refused({ ok: false, kind: 'factorNameMissing' })
  const proof = await proved(form)
  if (!proof.ok) return refused(proof)
  return { kind: 'begun', options: await passkeyToRegister(proof.me) }
}

/** The passkey that the browser made. */
export async function keepPasskey(given: RegistrationResponseJSON, name: string): Promise<Codes | Refused> {
  const me = await myself()
  if (!me) return refused({ ok: false, kind: 'notSignedIn' })
  const response = parseMadePasskey(given)
  const kept = response && (await registerPasskey(me, { name: name.trim().slice(0, 60), response }))
  return kept ? added(kept.codes, name) : refused({ ok: false, kind: 'passkeyNotMade' })
}

async function added(codes: readonly string[], name: string): Promise<Codes> {
  const say = translator(await deskLanguage())
  refresh()
  return { kind: 'codes', codes, message: say('desk.account.done.added', { name }) }
}

/** Removes a factor of one's own. */
export async function dropFactor(form: FormData): Promise<ActOutcome> {
  const proof = await proved(form)
  if (!proof.ok) return refused(proof)
  const outcome = await removeFactor(proof.me.personId, formNumber(form, 'factorId'))
  if (outcome !== 'removed') return refused({ ok: false, kind: outcome })
  refresh()
  const say = translator(await deskLanguage())
  return { kind: 'done', message: say('desk.account.done.removed', { name: nameIn(form) }) }
}

/** New recovery codes in place of the old ones. */
export async function renewCodes(form: FormData): Promise<Codes | Refused> {
  const proof = await proved(form)
  if (!proof.ok) return refused(proof)
  const codes = await giveRecoveryCodes(proof.me.personId, 'always')
  refresh()
  const say = translator(await deskLanguage())
  return { kind: 'codes', codes, message: say('desk.account.done.codes') }
}

/** Ends one session of one's own, or all others. */
export async function endMySessions(form: FormData): Promise<ActOutcome> {
  const me = await myself()
  if (!me) return refused({ ok: false, kind: 'notSignedIn' })
  const id = text(form, 'sessionId')
  await endSessions(me.personId, id === '' ? { allBut: me.sessionId } : { id })
  refresh()
  const say = translator(await deskLanguage())
  return { kind: 'done', message: say(`desk.account.done.${id === '' ? 'endedOthers' : 'ended'}`) }
}
