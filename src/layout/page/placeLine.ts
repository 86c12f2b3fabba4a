import type { LineRole } from '../placed/LineRole'
import type { PlacedLine } from '../placed/PlacedLine'
import type { FontId } from '../style/FontId'
import type { MilliEm } from '../units/MilliEm'
import type { Millipoint } from '../units/Millipoint'
import { toPt } from '../units/toPt'

/** A line before it is placed: where it stands and what it is, with what most lines are left out. */
export interface LineToPlace {
  readonly box: string
  readonly role: LineRole
  readonly x: Millipoint
  readonly baseline: Millipoint
  readonly sizePt: number
  readonly font: FontId
  readonly clusters: readonly string[]
  readonly advances: readonly MilliEm[]
  readonly offsets: readonly MilliEm[]
  readonly textColumn?: number
  readonly row?: number
  readonly vertical?: boolean
  readonly strong?: { readonly from: number; readonly to: number } | null
  readonly paragraph?: number | null
  readonly lastOfParagraph?: boolean
}

/** The line as the placed page has it: its lengths in points, every field there, in one order. */
export function placeLine(line: LineToPlace): PlacedLine {
  return {
    box: line.box,
    role: line.role,
    textColumn: line.textColumn ?? null,
    row: line.row ?? null,
    x: toPt(line.x),
    baseline: toPt(line.baseline),
    sizePt: line.sizePt,
    font: line.font,
    vertical: line.vertical ?? false,
    clusters: line.clusters,
    advances: line.advances,
    offsets: line.offsets,
    strong: line.strong ?? null,
    paragraph: line.paragraph ?? null,
    lastOfParagraph: line.lastOfParagraph ?? false,
  }
}
