import { cookies, headers } from 'next/headers'
import type { User } from '../cms/payload-types'
import { createLocalReq } from 'payload'
import { beginTotp } from './beginTotp'
import { confirmTotp } from './confirmTotp'
import { isSameOrigin } from './isSameOrigin'
import { openSession } from './openSession'
import { provesCode } from './provesCode'
import { secondStepCookie } from './secondStepCookie'
import { signInStores } from './signInStores'
import type { TotpInvitation } from './totpInvitation'

type Refused =
  | { readonly ok: false; readonly kind: 'secondStepOver' | 'wrongCode' | 'personDisabled' | 'otherOrigin' }
  | { readonly ok: false; readonly kind: 'tooManyCodes'; readonly params: { readonly seconds: number } }
export type SecondStepResult = { readonly ok: true; readonly codes: readonly string[] } | Refused

/** Who is between password and second factor in this browser, and what they can answer with; null where nobody is. */
export async function secondStep(): Promise<{
  readonly hasCode: boolean
  readonly hasPasskey: boolean
} | null> {
  const asked = await askedOf()
  if (!asked) return null
  const { factors } = await signInStores()
  const held = await factors.list(asked.personId)
  return {
    hasCode: held.some(({ kind }) => kind === 'totp'),
    hasPasskey: held.some(({ kind }) => kind === 'passkey'),
  }
}

/** Answers with a one-time code or a recovery code: a right one opens the session, and the question is over. */
export async function answerSecondStep(code: string): Promise<SecondStepResult> {
  const ready = await readyFor()
  if (!ready.ok) return ready
  const { personId, id } = ready.value
  const way = await provesCode(personId, code)
  return way === null ? { ok: false, kind: 'wrongCode' } : finish({ id, personId, way, codes: [] })
}

/** For whoever must have a second factor and has none: begins one. Null where this is not the case. */
export async function beginSecondStepTotp(name: string): Promise<TotpInvitation | null> {
  const asked = await askedOf()
  if (!asked || !isSameOrigin(await headers())) return null
  const { payload, factors } = await signInStores()
  if (await factors.has(asked.personId)) return null
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: asked.personId } },
    req: await createLocalReq({}, payload),
  })
  return user && beginTotp({ id: user.id, username: user.username, name })
}

/** The first right code of what was begun there: opens the session, and shows the recovery codes. */
export async function confirmSecondStepTotp(code: string): Promise<SecondStepResult> {
  const ready = await readyFor()
  if (!ready.ok) return ready
  const { personId, id } = ready.value
  const { factors } = await signInStores()
  if (await factors.has(personId)) return { ok: false, kind: 'secondStepOver' }
  const confirmed = await confirmTotp(personId, code)
  if (!confirmed) return { ok: false, kind: 'wrongCode' }
  return finish({ id, personId, way: 'oneTimeCode', codes: confirmed.codes })
}

async function askedOf(): Promise<{ readonly id: string; readonly personId: number } | null> {
  const id = (await cookies()).get(secondStepCookie)?.value
  if (!id) return null
  const found = await (await signInStores()).challenges.find(id, 'secondFactor')
  return found && found.personId !== null ? { id, personId: found.personId } : null
}

/** The question that is open, with one try taken of it. */
async function readyFor(): Promise<
  { readonly ok: true; readonly value: { readonly id: string; readonly personId: number } } | Refused
> {
  if (!isSameOrigin(await headers())) return { ok: false, kind: 'otherOrigin' }
  const asked = await askedOf()
  if (!asked) return { ok: false, kind: 'secondStepOver' }
  const seconds = await (await signInStores()).tries.takeCode(asked.personId, asked.id)
  if (seconds > 0) return { ok: false, kind: 'tooManyCodes', params: { seconds } }
  return { ok: true, value: asked }
}

async function finish(given: {
  readonly id: string
  readonly personId: number
  readonly way: 'oneTimeCode' | 'recoveryCode'
  readonly codes: readonly string[]
}): Promise<SecondStepResult> {
  const taken = await (await signInStores()).challenges.take(given.id, 'secondFactor')
  const jar = await cookies()
  jar.delete({ name: secondStepCookie, path: '/desk/sign-in' })
  if (!taken) return { ok: false, kind: 'secondStepOver' }
  const isOpen = await openSession(given.personId, given.way)
  return isOpen ? { ok: true, codes: given.codes } : { ok: false, kind: 'personDisabled' }
}
