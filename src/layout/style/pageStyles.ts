import { broadsheet8x13 } from './broadsheet8x13'
import type { PageStyle } from './PageStyle'
import { tabloid6x11 } from './tabloid6x11'

/** The styles that a plan may name, by id. */
export const pageStyles: ReadonlyMap<string, PageStyle> = new Map(
  [broadsheet8x13, tabloid6x11].map((style) => [style.id, style]),
)
