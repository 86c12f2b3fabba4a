import type { PageStyle } from '../../style/PageStyle'
import type { Columns } from '../../units/Columns'
import type { Rows } from '../../units/Rows'
import type { Piece } from '../Piece'
import type { Shape } from '../Shape'
import { areaOf } from './areaOf'

/** For every width and height the best shape that is no larger, by the shapes it was found among, which never change. */
const known = new WeakMap<Piece['shapes'], readonly (Shape | undefined)[]>()

/** Of the shapes no larger than a rectangle that is not filled by any, the one that leaves the least white for its cost. */
export function bestWithin(
  { shapes }: Piece,
  { columns, rows }: { readonly columns: Columns; readonly rows: Rows },
  style: PageStyle,
): Shape | undefined {
  let table = known.get(shapes)
  if (table === undefined) known.set(shapes, (table = findBest(shapes, style)))
  return table[columns * (style.grid.rows + 1) + Math.min(rows, style.grid.rows)]
}

function findBest(shapes: Piece['shapes'], style: PageStyle): readonly (Shape | undefined)[] {
  const { grid, weights } = style
  const stride = grid.rows + 1
  const worth = (shape: Shape): number => shape.cost - areaOf(shape, style) * weights.blankCharacter
  const best = new Array<Shape | undefined>(stride).fill(undefined)
  for (let columns = 1; columns <= grid.columns; columns++) {
    best.push(undefined)
    for (let rows = 1; rows <= grid.rows; rows++) {
      const among = [
        best[(columns - 1) * stride + rows],
        best[columns * stride + rows - 1],
        shapes[columns]?.[rows],
      ]
      best.push(
        among.reduce((one, other) =>
          one === undefined || (other !== undefined && worth(other) < worth(one)) ? other : one,
        ),
      )
    }
  }
  return best
}
