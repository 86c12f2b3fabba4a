import type { Rows } from '../../units/Rows'
import { stateOf, widthOf, type PackTable } from './PackTable'
import { noLayout, toPoints } from './points'

/** What a page costs at the least from a row on, when a prefix of its items stands above. */
export interface RestOfPage {
  readonly at: (prefix: number, row: Rows) => number
}

/**
 * Found from the foot of the page upwards: the cheapest bands for what is left, and rows left empty under the last.
 *
 * - What cuts and free gutters cost is not in it: it is a bound, which never says too much.
 */
export function restOfPage(
  table: PackTable,
  { from, to }: { readonly from: Rows; readonly to: Rows },
): RestOfPage {
  const { family, style } = table
  const { grid, weights } = style
  const stride = to + grid.gap + 1
  const rest = new Int32Array(family.bands.length * stride).fill(noLayout)
  const whole = family.bands.length - 1
  for (let row = from; row < stride; row++) {
    rest[whole * stride + row] = toPoints(Math.max(0, to - (row - grid.gap)) * weights.emptyRow)
  }
  for (let prefix = whole - 1; prefix >= 0; prefix--) {
    for (const step of family.bands[prefix] ?? []) {
      const width = widthOf(step.run, grid.columns, table)
      const state = stateOf(width, table)
      const turned = step.inversions * toPoints(weights.inversion)
      const highest = Math.min(table.highest[width] ?? -1, to - from)
      for (let rows = table.lowest[width] ?? 0; rows <= highest; rows++) {
        const cost = (table.cost[state + rows] ?? noLayout) + turned
        if (cost > table.budget) continue
        const under = step.to * stride + rows + grid.gap
        for (let row = from; row + rows <= to; row++) {
          const all = cost + (rest[under + row] ?? noLayout)
          if (all < (rest[prefix * stride + row] ?? noLayout)) rest[prefix * stride + row] = all
        }
      }
    }
  }
  return { at: (prefix, row) => rest[prefix * stride + row] ?? noLayout }
}
