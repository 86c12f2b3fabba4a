import { hashRecoveryCode, newRecoveryCodes } from './recoveryCodes'
import { signInStores } from './signInStores'

/** New recovery codes, in clear for the last time; none where there are some left and none were asked for. */
export async function giveRecoveryCodes(
  personId: number,
  when: 'always' | 'whereNone',
): Promise<readonly string[]> {
  const { codes } = await signInStores()
  if (when === 'whereNone' && (await codes.left(personId)) > 0) return []
  const fresh = newRecoveryCodes()
  await codes.replace(
    personId,
    fresh.map((code) => hashRecoveryCode(code, personId)),
  )
  return fresh
}
