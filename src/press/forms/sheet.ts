import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { notoFaces } from '../../layout/style/notoFaces'

/** A4 upright (GB/T 148), with the margins that official letters have, a little narrower: in points. */
export const sheet = {
  width: 595.276,
  height: 841.89,
  left: 62.4,
  right: 62.4,
  top: 72,
  bottom: 64,
} as const

export const sheetWidth = sheet.width - sheet.left - sheet.right

/** A sheet with nothing on it. */
export const emptySheet: PlacedPage = {
  version: 1,
  style: 'form-a4',
  page: {
    widthPt: sheet.width,
    heightPt: sheet.height,
    bleedPt: 0,
    origin: { x: sheet.left, y: sheet.top },
    cell: { width: 10.5, height: 18 },
    columns: 1,
    charactersPerColumn: 44,
    gutter: 0,
    rows: 39,
  },
  fonts: notoFaces,
  boxes: [],
  lines: [],
  rules: [],
  frames: [],
  images: [],
  fit: [],
  checks: [],
  cost: 0,
}
