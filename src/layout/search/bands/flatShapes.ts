import type { PageGrid } from '../../style/PageStyle'
import { charsOf } from '../charsOf'
import type { Piece } from '../Piece'
import { noLayout, toPoints } from './points'
import type { Shape } from '../Shape'

/** The shapes of a piece as numbers, by `columns * (grid.rows + 1) + rows`: what the search runs over. */
export interface FlatShapes {
  /** What the cheapest shape costs, in points of the search. */
  readonly cheapest: number
  /** What each costs beyond that; `noLayout` where there is none. */
  readonly excess: Int32Array
  /** The rows of its headline, where another beside it would butt: those that run across. */
  readonly headRows: Uint16Array
  /** The headline's size, in half points. */
  readonly headSize: Uint16Array
  /** What it costs more to fill the rectangle with a headline that butts with none. */
  readonly apart: Int32Array
  /** The room it needs with its gaps, in 字 by 行: the least and the most over its cheaper shapes. */
  readonly leastArea: number
  readonly mostArea: number
}

/** Kept by the shapes they were made from, which never change. */
const known = new WeakMap<Piece['shapes'], FlatShapes>()

export function flatShapes({ shapes }: Piece, grid: PageGrid): FlatShapes {
  const before = known.get(shapes)
  if (before !== undefined) return before
  const made = flatten(shapes, grid)
  known.set(shapes, made)
  return made
}

/** How much dearer than the cheapest a shape may be and still count for the area that its piece needs. */
const cheaper = 160

function flatten(shapes: Piece['shapes'], grid: PageGrid): FlatShapes {
  const stride = grid.rows + 1
  const size = shapes.length * stride
  const flat = {
    excess: new Int32Array(size).fill(noLayout),
    headRows: new Uint16Array(size),
    headSize: new Uint16Array(size),
    apart: new Int32Array(size).fill(noLayout),
  }
  let cheapest = noLayout
  for (const shape of shapes.flat()) {
    if (shape !== undefined) cheapest = Math.min(cheapest, toPoints(shape.cost))
  }
  let leastArea = Infinity
  let mostArea = 0
  for (const shape of shapes.flat()) {
    if (shape === undefined || shape.rows > grid.rows) continue
    const at = shape.columns * stride + shape.rows
    const cost = toPoints(shape.cost)
    flat.excess[at] = cost - cheapest
    if (butts(shape)) {
      flat.headRows[at] = (shape.story?.headline.rows ?? 0) + (shape.story?.padding ?? 0)
      flat.headSize[at] = Math.round((shape.story?.headline.sizePt ?? 0) * 2)
      const other = shape.others?.find((one) => !butts(one))
      if (other !== undefined) flat.apart[at] = toPoints(other.cost) - cost
    }
    if (cost > cheapest + cheaper) continue
    const area = (charsOf(shape.columns, grid) + grid.gutter) * (shape.rows + grid.gap)
    leastArea = Math.min(leastArea, area)
    mostArea = Math.max(mostArea, area)
  }
  return { ...flat, cheapest, leastArea: leastArea === Infinity ? 0 : leastArea, mostArea }
}

/** Whether a headline beside this one's would butt with it: not beside a vertical or a boxed one, nor beside none. */
export function butts({ story }: Shape): boolean {
  return story !== null && story.headline.form === 'across' && story.headline.rows > 0
}
