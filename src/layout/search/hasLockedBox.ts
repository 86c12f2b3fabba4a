import { hasLockedPlace } from './hasLockedPlace'
import type { Piece } from './Piece'

/** Whether the editor decided anything of an item's box: where it stands, or how large it is. */
export function hasLockedBox(piece: Piece): boolean {
  const { item } = piece
  const lock = item.kind === 'article' || item.kind === 'photo' ? item.lock : undefined
  return hasLockedPlace(piece) || lock?.columns !== undefined || lock?.rows !== undefined
}
