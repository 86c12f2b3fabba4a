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
 * - What is dearer than the budget counts as none: only the rows between the first and the last that are not are gone
 *   through.
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
  const first = new Int32Array(whole + 1).fill(stride)
  const last = new Int32Array(whole + 1).fill(-1)
  first[whole] = from
  last[whole] = stride - 1
  for (let prefix = whole - 1; prefix >= 0; prefix--) {
    const own = prefix * stride
    for (const step of family.bands[prefix] ?? []) {
      const width = widthOf(step.run, grid.columns, table)
      const state = stateOf(width, table)
      const turned = step.inversions * toPoints(weights.inversion)
      const highest = Math.min(table.highest[width] ?? -1, to - from)
      for (let rows = table.lowest[width] ?? 0; rows <= highest; rows++) {
        const cost = (table.cost[state + rows] ?? noLayout) + turned
        if (cost > table.budget) continue
        const shift = rows + grid.gap
        const under = step.to * stride + shift
        const end = Math.min(to - rows, (last[step.to] ?? -1) - shift)
        for (let row = Math.max(from, (first[step.to] ?? stride) - shift); row <= end; row++) {
          const all = cost + (rest[under + row] ?? noLayout)
          if (all > table.budget || all >= (rest[own + row] ?? noLayout)) continue
          rest[own + row] = all
          if (row < (first[prefix] ?? 0)) first[prefix] = row
          if (row > (last[prefix] ?? 0)) last[prefix] = row
        }
      }
    }
  }
  return { at: (prefix, row) => rest[prefix * stride + row] ?? noLayout }
}
