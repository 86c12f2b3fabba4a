import { hasLockedBox } from './hasLockedBox'
import type { Piece } from './Piece'

/**
 * The items of a page that has no room for all, with only the earlier half of their locks; null where none is left.
 *
 * - A lock gives way before an item goes without a place.
 */
export function withFewerLocks(pieces: readonly Piece[], bare: readonly Piece[]): readonly Piece[] | null {
  const bareById = new Map(bare.map((piece) => [piece.item.id, piece]))
  const locked = pieces.filter((piece) => hasLockedBox(piece) && bareById.get(piece.item.id) !== piece)
  if (locked.length === 0) return null
  const loose = new Set(locked.slice(Math.floor(locked.length / 2)))
  return pieces.map((piece) => (loose.has(piece) ? (bareById.get(piece.item.id) ?? piece) : piece))
}
