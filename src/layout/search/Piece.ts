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

/** Collects shapes, keeping the cheapest of each width and height. */
export class ShapeTable {
  readonly shapes: (Shape | undefined)[][]

  constructor(
    columns: Columns,
    private readonly rows: Rows,
  ) {
    this.shapes = Array.from({ length: columns + 1 }, () => [])
  }

  offer(shape: Shape): void {
    const row = this.shapes[shape.columns]
    if (row === undefined || shape.rows > this.rows || shape.rows < 1) return
    const known = row[shape.rows]
    if (known === undefined || shape.cost < known.cost) row[shape.rows] = shape
  }
}
