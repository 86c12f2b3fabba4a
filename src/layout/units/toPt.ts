import type { Millipoint } from './Millipoint'
import type { Pt } from './Pt'

/** The points of a length reckoned in thousandths: at most three decimals. */
export function toPt(length: Millipoint): Pt {
  return Math.round(length) / 1000
}
