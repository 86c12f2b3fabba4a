import type { PlanCoOrganizers } from '../plan/PlanCoOrganizers'
import { charsOf } from '../search/charsOf'
import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { wordsInLine } from './setWords'

/** How the names of a strip stand: in so many columns, in so many lines of so many names. */
export interface StripGrid {
  readonly columns: number
  readonly lines: number
  readonly sizePt: number
  readonly rows: Rows
}

/** Rows above and below the names: the label's, and white. */
const besideNames = 3

/** The room of the 协办单位 strip: as many columns as its widest name leaves, smaller type where a name fills the page. */
export function stripGrid(strip: PlanCoOrganizers, style: PageStyle): StripGrid {
  const { grid, furniture } = style
  const width = charsOf(grid.columns, grid) * grid.size - 2 * grid.size
  const size = grid.size / 1000
  const widest = Math.max(1000, ...strip.names.map((name) => wordsInLine(name, 'body', style).width))
  const columns = Math.max(1, Math.min(furniture.stripColumns, Math.floor(width / ((widest + 1000) * size))))
  const lines = Math.ceil(strip.names.length / columns)
  const sizePt = Math.min(size, Math.max(4, Math.floor((width / widest) * 10) / 10))
  return { columns, lines, sizePt, rows: Math.ceil(lines * 1.25) + besideNames }
}
