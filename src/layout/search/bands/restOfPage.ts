import type { Rows } from '../../units/Rows'
import { stateOf, widthOf, type PackTable } from './PackTable'
import { noLayout, toPoints } from './points'

/** What a page costs at the least from a row on, when a prefix of its items stands above. */
export interface RestOfPage {
  /** By `prefix * stride + row`; `noLayout` where it costs more than the budget. */
  readonly cost: Int32Array
  readonly stride: number
  /** The least over all rows, by prefix. */
  readonly least: Int32Array
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
  const { family, style, budget, cost: costs, lowest, highest, cheapest } = table
  const { grid, weights } = style
  const { gap } = grid
  const inversion = toPoints(weights.inversion)
  const stride = to + gap + 1
  const rest = new Int32Array(family.bands.length * stride).fill(noLayout)
  const whole = family.bands.length - 1
  for (let row = from; row < stride; row++) {
    rest[whole * stride + row] = toPoints(Math.max(0, to - (row - gap)) * weights.emptyRow)
  }
  const least = new Int32Array(whole + 1).fill(noLayout)
  const first = new Int32Array(whole + 1).fill(stride)
  const last = new Int32Array(whole + 1).fill(-1)
  least[whole] = 0
  first[whole] = from
  last[whole] = stride - 1
  for (let prefix = whole - 1; prefix >= 0; prefix--) {
    const own = prefix * stride
    let firstRow = stride
    let lastRow = -1
    let leastCost = noLayout
    for (const { run, to: under, inversions } of family.bands[prefix] ?? []) {
      const width = widthOf(run, grid.columns, table)
      const turned = inversions * inversion
      const room = budget - turned - (least[under] ?? noLayout)
      if ((cheapest[width] ?? noLayout) > room) continue
      const state = stateOf(width, table)
      const firstUnder = (first[under] ?? stride) - gap
      const lastUnder = (last[under] ?? -1) - gap
      const most = Math.min(highest[width] ?? -1, lastUnder - from)
      for (let rows = lowest[width] ?? 0; rows <= most; rows++) {
        const packed = costs[state + rows] ?? noLayout
        if (packed > room) continue
        const cost = packed + turned
        const below = under * stride + rows + gap
        const end = Math.min(to, lastUnder) - rows
        for (let row = Math.max(from, firstUnder - rows); row <= end; row++) {
          const all = cost + (rest[below + row] ?? noLayout)
          if (all > budget || all >= (rest[own + row] ?? noLayout)) continue
          rest[own + row] = all
          if (all < leastCost) leastCost = all
          if (row < firstRow) firstRow = row
          if (row > lastRow) lastRow = row
        }
      }
    }
    least[prefix] = leastCost
    first[prefix] = firstRow
    last[prefix] = lastRow
  }
  return { cost: rest, stride, least }
}
