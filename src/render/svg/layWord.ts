import { measureText } from '../../layout/font/measureText'
import { isSideBySide, widestInCell } from '../../layout/headline/standingCells'
import type { FontFace } from '../../layout/style/FontFace'
import type { PlacedCluster } from '../glyphs/PlacedCluster'
import { svgNumber } from './svgNumber'

/** A cell's bottom and top from the baseline, in thousandths of the size (shapeGlyph). */
const cell = { bottom: 120, top: 880 }

/**
 * The places of a word in a line downwards where the page's own font, which has it as one glyph, is not there: letters on
 * their sides one under another, or pressed side by side into their cell.
 */
export function layWord(
  { text, x, y }: PlacedCluster,
  { face, sizePt }: { readonly face: FontFace; readonly sizePt: number },
): string {
  const em = (width: number): number => (width * sizePt) / 1000
  if (isSideBySide(text)) {
    const width = em(Math.min(widestInCell, measureText(text, face)))
    return ` x="${svgNumber(x)}" y="${svgNumber(y)}" textLength="${svgNumber(width)}" lengthAdjust="spacingAndGlyphs"`
  }
  let pen = y - em(cell.top)
  const down = [...text].map((letter) => {
    const at = pen
    pen += em(measureText(letter, face))
    return svgNumber(at)
  })
  const left = svgNumber(x + em(cell.bottom))
  return ` x="${down.map(() => left).join(' ')}" y="${down.join(' ')}" rotate="90"`
}
