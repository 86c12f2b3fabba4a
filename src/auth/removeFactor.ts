import { isSecondFactorDemanded } from '../cms/signIn/isSecondFactorDemanded'
import { signInStores } from './signInStores'

/** Removes a factor of one's own; with the last of them the recovery codes go. Not the last one where one is demanded. */
export async function removeFactor(
  personId: number,
  factorId: number,
): Promise<'removed' | 'secondFactorDemanded'> {
  const { payload, factors, codes } = await signInStores()
  const others = (await factors.list(personId)).filter(({ id }) => id !== factorId)
  if (others.length === 0 && (await isSecondFactorDemanded(payload, personId))) return 'secondFactorDemanded'
  await factors.remove(personId, factorId)
  if (others.length === 0) await codes.drop(personId)
  return 'removed'
}
