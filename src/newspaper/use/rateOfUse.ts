import type { UseFigures } from './UseFigures'

/**
 * 采用率 in thousandths: used for each thousand filed; null where nothing was filed.
 *
 * - It may pass 1000 where a month uses what was filed in the month before.
 */
export function rateOfUse({ filed, used }: Pick<UseFigures, 'filed' | 'used'>): number | null {
  return filed === 0 ? null : Math.round((used * 1000) / filed)
}
