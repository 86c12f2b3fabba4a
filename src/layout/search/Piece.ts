import type { PlanItem } from '../plan/PlanItem'
import type { Columns } from '../units/Columns'
import type { Rows } from '../units/Rows'
import type { Shape } from './Shape'

/** An item as the search sees it: the shapes it can take, the cheapest for every width and height. */
export interface Piece {
  readonly item: PlanItem
  /** Its place in the plan. */
  readonly index: number
  /** `shapes[columns][rows]`, where there is one. */
  readonly shapes: readonly (readonly (Shape | undefined)[])[]
  /** Whether it runs across the page and parts what is above it from what is below. */
  readonly isBand: boolean
}

/** Collects shapes: for each width and height the cheapest, and with it the cheapest of every other headline. */
export class ShapeTable {
  private readonly found: Shape[][][]

  constructor(
    columns: Columns,
    private readonly rows: Rows,
  ) {
    this.found = Array.from({ length: columns + 1 }, () => [])
  }

  offer(shape: Shape): void {
    const column = this.found[shape.columns]
    if (column === undefined || shape.rows > this.rows || shape.rows < 1) return
    const kept = (column[shape.rows] ??= [])
    for (let i = 0; i < kept.length; i++) {
      const known = kept[i]
      if (known === undefined || !hasSameHeadline(known, shape)) continue
      if (shape.cost < known.cost) kept[i] = shape
      return
    }
    kept.push(shape)
  }

  get shapes(): (Shape | undefined)[][] {
    return this.found.map((column) => column.map(cheapest))
  }
}

function hasSameHeadline({ story: one }: Shape, { story: other }: Shape): boolean {
  return one?.headline.form === other?.headline.form && one?.headline.sizePt === other?.headline.sizePt
}

function cheapest(kept: readonly Shape[]): Shape | undefined {
  const [best, ...others] = kept.toSorted((one, other) => one.cost - other.cost)
  if (best === undefined || others.length === 0) return best
  const { columns, rows, cost, story } = best
  return { columns, rows, cost, story, others }
}
