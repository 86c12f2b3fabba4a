import { hashRecoveryCode } from './recoveryCodes'
import { openSecret } from './sealSecret'
import { signInStores } from './signInStores'
import { totpStep } from './totpStep'

/** What a code proves: a one-time code of this moment, or a recovery code; each is taken by it, once. */
export async function provesCode(
  personId: number,
  typed: string,
): Promise<'oneTimeCode' | 'recoveryCode' | null> {
  const { factors, codes } = await signInStores()
  const code = typed.replace(/\s/g, '')
  for (const factor of await factors.totps(personId, true)) {
    const step = await totpStep(openSecret(factor.sealedSecret, personId), code, Date.now())
    if (step !== null && (await factors.takeStep(factor.id, step))) return 'oneTimeCode'
  }
  const isRecovery = await codes.take(personId, hashRecoveryCode(code, personId))
  return isRecovery ? 'recoveryCode' : null
}
