import type { FontId } from '../style/FontId'
import type { MilliEm } from '../units/MilliEm'
import type { Pt } from '../units/Pt'
import type { LineRole } from './LineRole'

/**
 * One line of type, to be drawn cluster by cluster.
 *
 * - The pen starts at `x` and moves by `advances[i]` after `clusters[i]`; the glyph's own origin stands at the pen plus
 *   `offsets[i]`. All are thousandths of `sizePt`. A Latin word or figure is one cluster, drawn with its font's own widths.
 * - `vertical`: clusters stand upright one under another, each centred on a cell of one em; `x` is the left edge of the
 *   cells, `baseline` the top edge of the first, and the pen moves downwards. A baseline lies 0.88 em under a cell's top.
 * - `strong` are the clusters from `from` up to `to` that are set in the font `strong` instead of `font`.
 * - `box` is the id of its box, or 'folio' for what stands outside the type area.
 */
export interface PlacedLine {
  readonly box: string
  readonly role: LineRole
  /** Which column of text in the box, from 0; null for a headline and all that is not set in columns. */
  readonly textColumn: number | null
  /** The row of the page's grid that a body line stands on; null otherwise. */
  readonly row: number | null
  readonly x: Pt
  readonly baseline: Pt
  readonly sizePt: Pt
  readonly font: FontId
  readonly vertical: boolean
  readonly clusters: readonly string[]
  readonly advances: readonly MilliEm[]
  readonly offsets: readonly MilliEm[]
  readonly strong: { readonly from: number; readonly to: number } | null
  /** Which block of the story's body, from 0; null for all that is not body. */
  readonly paragraph: number | null
  readonly lastOfParagraph: boolean
}
