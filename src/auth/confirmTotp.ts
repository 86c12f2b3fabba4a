import { giveRecoveryCodes } from './giveRecoveryCodes'
import { openSecret } from './sealSecret'
import { signInStores } from './signInStores'
import { totpStep } from './totpStep'

/** The first right code of an app that was begun: from now on it counts. Recovery codes where there were none; null where the code is wrong. */
export async function confirmTotp(
  personId: number,
  code: string,
): Promise<{ readonly codes: readonly string[] } | null> {
  const { factors } = await signInStores()
  const [begun] = await factors.totps(personId, false)
  if (!begun) return null
  const step = await totpStep(openSecret(begun.sealedSecret, personId), code.replace(/\s/g, ''), Date.now())
  if (step === null || !(await factors.takeStep(begun.id, step))) return null
  return { codes: await giveRecoveryCodes(personId, 'whereNone') }
}
