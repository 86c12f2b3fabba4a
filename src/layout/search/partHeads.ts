import type { PageStyle } from '../style/PageStyle'
import { plainlyLarger } from './bands/edgeHeads'
import { butts } from './bands/flatShapes'
import type { Spot } from './Proposal'
import type { Shape } from './Shape'

/** How often a headline is changed at the most. */
const mostChanges = 12

/**
 * Gives stories whose headlines butt (碰题) another headline in the same rectangle, as long as the page gains by it.
 *
 * - The gain is what the butting costs; the first change of those that gain most is made, then the page is looked at anew.
 */
export function partHeads(
  page: readonly Spot[],
  { weights }: PageStyle,
): { readonly spots: readonly Spot[]; readonly cost: number } {
  let spots = page
  let cost = 0
  for (let change = 0; change < mostChanges; change++) {
    const pairs = neighbours(spots).filter(([one, other]) => meet(spots[one], spots[other]))
    if (pairs.length === 0) break
    let best: { readonly at: number; readonly shape: Shape; readonly gain: number } | null = null
    for (const at of new Set(pairs.flat())) {
      const spot = spots[at]
      for (const shape of spot?.shape.others ?? []) {
        if (spot === undefined) continue
        const changed = { ...spot, shape }
        const gain =
          clashes(spots, at, spot, weights) -
          clashes(spots, at, changed, weights) -
          (shape.cost - spot.shape.cost)
        if (gain > (best?.gain ?? 0)) best = { at, shape, gain }
      }
    }
    if (best === null) break
    const { at, shape } = best
    const others = spots[at]?.shape.others ?? []
    cost += shape.cost - (spots[at]?.shape.cost ?? 0)
    spots = spots.map((spot, i) => (i === at ? { ...spot, shape: { ...shape, others } } : spot))
  }
  return { spots, cost }
}

/** Pairs of spots that stand side by side on some of the same rows. */
function neighbours(spots: readonly Spot[]): readonly (readonly [number, number])[] {
  return spots.flatMap((left, one) =>
    spots.flatMap((right, other) =>
      right.column === left.column + left.shape.columns &&
      left.row < right.row + right.shape.rows &&
      right.row < left.row + left.shape.rows
        ? [[one, other] as const]
        : [],
    ),
  )
}

/** Whether two headlines stand on some of the same rows. */
function meet(one: Spot | undefined, other: Spot | undefined): boolean {
  if (one === undefined || other === undefined || !butts(one.shape) || !butts(other.shape)) return false
  return one.row < footOf(other) && other.row < footOf(one)
}

function footOf({ row, shape: { story } }: Spot): number {
  return row + (story?.headline.rows ?? 0) + (story?.padding ?? 0)
}

/** What the headlines around one cost, were it this one. */
function clashes(
  spots: readonly Spot[],
  at: number,
  spot: Spot,
  { buttingHeads, unequalHeads }: PageStyle['weights'],
): number {
  let cost = 0
  spots.forEach((other, i) => {
    if (i === at) return
    const beside =
      other.column === spot.column + spot.shape.columns || spot.column === other.column + other.shape.columns
    if (!beside || !meet(spot, other)) return
    const sizes = [sizeOf(spot), sizeOf(other)] as const
    cost += Math.max(...sizes) < plainlyLarger * Math.min(...sizes) ? buttingHeads : unequalHeads
  })
  return cost
}

function sizeOf({ shape }: Spot): number {
  return shape.story?.headline.sizePt ?? 0
}
