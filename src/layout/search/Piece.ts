import type { PlanItem } from '../plan/PlanItem'
import type { HeadlineBlock } from '../headline/HeadlineBlock'
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
    if (!this.wants({ ...shape, headline: shape.story?.headline ?? null })) return
    const column = this.found[shape.columns]
    if (column === undefined) return
    const kept = (column[shape.rows] ??= [])
    const same = kept.findIndex((known) =>
      isSame(known.story?.headline ?? null, shape.story?.headline ?? null),
    )
    if (same < 0) kept.push(shape)
    else kept[same] = shape
  }

  /** Whether a shape of such a headline and such a cost would be kept. */
  wants({
    columns,
    rows,
    cost,
    headline,
  }: Pick<Shape, 'columns' | 'rows' | 'cost'> & { readonly headline: HeadlineBlock | null }): boolean {
    const column = this.found[columns]
    if (column === undefined || rows > this.rows || rows < 1) return false
    for (const known of column[rows] ?? []) {
      if (isSame(known.story?.headline ?? null, headline)) return cost < known.cost
    }
    return true
  }

  get shapes(): (Shape | undefined)[][] {
    return this.found.map((column) =>
      column.map((kept) => {
        const [best, ...others] = kept.toSorted((one, other) => one.cost - other.cost)
        return best === undefined || others.length === 0 ? best : { ...best, others }
      }),
    )
  }
}

function isSame(one: HeadlineBlock | null, other: HeadlineBlock | null): boolean {
  return one?.form === other?.form && one?.sizePt === other?.sizePt
}
