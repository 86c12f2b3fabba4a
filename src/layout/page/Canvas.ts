import type { PlacedFrame } from '../placed/PlacedFrame'
import type { PlacedImage } from '../placed/PlacedImage'
import type { PlacedLine } from '../placed/PlacedLine'
import type { PlacedRule } from '../placed/PlacedRule'

/** What has been drawn so far; only the functions that set a box write to it. */
export interface Canvas {
  readonly lines: PlacedLine[]
  readonly rules: PlacedRule[]
  readonly frames: PlacedFrame[]
  readonly images: PlacedImage[]
}
