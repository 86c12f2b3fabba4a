import type { Check } from '../placed/Check'
import { charsOf } from '../search/charsOf'
import { keepsLock } from '../search/keepsLock'
import type { Spot } from '../search/Proposal'
import type { CheckedPage } from './CheckedPage'
import { figure, none } from './ruling'

/** The share of the type area that boxes must cover. */
const leastCover = 0.93

/** Boxes lie in the type area, apart from each other, and fill it; what the editor locked is where they put it. */
export function checkBoxes({ spots, fit, style, topRow }: CheckedPage): readonly Check[] {
  const { grid, limits } = style
  const outside = spots.filter(
    ({ column, row, shape }) =>
      column < 0 || column + shape.columns > grid.columns || row < topRow || row + shape.rows > grid.rows,
  )
  const area = spots.reduce((sum, { shape }) => sum + charsOf(shape.columns, grid) * shape.rows, 0)
  const cover = area / (charsOf(grid.columns, grid) * (grid.rows - topRow))
  const long = spots.filter(({ shape: { story } }) => story !== null && story.bodyRows > limits.legRows.most)
  return [
    none('overlap', 'hard', overlapping(spots, grid.gap)),
    none('inside', 'hard', outside.map(idOf)),
    none('locks', 'soft', spots.filter((spot) => !keepsLock(spot)).map(idOf)),
    figure('cover', { kind: 'soft', value: cover, ok: cover >= leastCover }),
    none('depth', 'hard', shallow(fit, spots, limits.legRows.least)),
    none('longLegs', 'soft', long.map(idOf)),
  ]
}

/** Stories in more than one column that has fewer rows than a column should have. */
function shallow(fit: CheckedPage['fit'], spots: readonly Spot[], least: number): readonly string[] {
  return spots.flatMap((spot) => {
    const { story } = spot.shape
    const lines = fit.find(({ id }) => id === idOf(spot))?.lines ?? 0
    return story !== null && story.bodyRows < Math.min(least, lines) ? [idOf(spot)] : []
  })
}

function idOf({ piece }: Spot): string {
  return piece.item.id
}

/** Boxes nearer to one another than the gap across the page. */
function overlapping(spots: readonly Spot[], gap: number): readonly string[] {
  return spots.flatMap((one, i) =>
    spots.slice(i + 1).flatMap((other) => {
      const beside =
        one.column + one.shape.columns <= other.column || other.column + other.shape.columns <= one.column
      const apart =
        one.row + one.shape.rows + gap <= other.row || other.row + other.shape.rows + gap <= one.row
      return beside || apart ? [] : [idOf(one), idOf(other)]
    }),
  )
}
