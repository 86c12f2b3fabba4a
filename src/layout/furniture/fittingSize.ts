import type { FontId } from '../style/FontId'
import type { PageStyle } from '../style/PageStyle'
import type { Millipoint } from '../units/Millipoint'
import { wordsInLine } from './setWords'

/** The largest size, to a tenth of a point, at which words fit a width on one line. */
export function fittingSize(
  text: string,
  font: FontId,
  { most, width, style }: { readonly most: number; readonly width: Millipoint; readonly style: PageStyle },
): number {
  const natural = wordsInLine(text, font, style).width
  return natural === 0 ? most : Math.min(most, Math.max(1, Math.floor((width / natural) * 10) / 10))
}
