import type { Lock } from '../plan/Lock'
import type { PageStyle } from '../style/PageStyle'
import { looseShapes } from './looseShapes'
import type { Piece } from './Piece'
import { photoShapes } from './photoPiece'
import type { Shape } from './Shape'
import type { StoryCopy } from './StoryCopy'

type Size = Pick<Lock, 'column' | 'row' | 'columns' | 'rows'>

/**
 * An item with only the shapes that the editor's lock leaves it.
 *
 * - Where it has none of that size, it is set in it as well as may be: overset, or with white.
 * - Where even that cannot be, the rows give way first, then the columns.
 */
export function lockPiece(piece: Piece, copy: StoryCopy | undefined, style: PageStyle): Piece {
  const { item } = piece
  const lock = item.kind === 'article' || item.kind === 'photo' ? item.lock : undefined
  if (lock?.columns === undefined && lock?.rows === undefined) return piece
  for (const size of [lock, { columns: lock.columns }]) {
    const own = keep(piece.shapes, size)
    if (!isEmpty(own)) return { ...piece, shapes: own }
    const loose = looseOf(piece, copy, { size, style })
    if (!isEmpty(loose)) return { ...piece, shapes: loose }
  }
  return piece
}

/** The shapes that an item has only because the editor asks for that size. */
function looseOf(
  { item }: Piece,
  copy: StoryCopy | undefined,
  { size, style }: { readonly size: Size; readonly style: PageStyle },
): Piece['shapes'] {
  if (item.kind === 'photo') return keep(photoShapes(item, { style, isLead: false, locked: size.rows }), size)
  return copy === undefined ? [] : looseShapes(copy, size, style)
}

function keep(shapes: Piece['shapes'], { columns, rows }: Size): Piece['shapes'] {
  return shapes.map((own, width) => {
    if (columns !== undefined && columns !== width) return []
    if (rows === undefined) return own
    const only: (Shape | undefined)[] = []
    if (own[rows] !== undefined) only[rows] = own[rows]
    return only
  })
}

function isEmpty(shapes: Piece['shapes']): boolean {
  return shapes.every((own) => own.every((shape) => shape === undefined))
}
