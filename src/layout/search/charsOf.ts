import type { PageGrid } from '../style/PageStyle'
import type { Chars } from '../units/Chars'
import type { Columns } from '../units/Columns'

/** 长栏: how many 字 so many basic columns hold, with the gutters between them. */
export function charsOf(columns: Columns, grid: PageGrid): Chars {
  return columns * grid.charactersPerColumn + (columns - 1) * grid.gutter
}
