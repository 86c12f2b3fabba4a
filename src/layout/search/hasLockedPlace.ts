import type { Piece } from './Piece'

/** Whether the editor decided where an item stands. */
export function hasLockedPlace({ item }: Piece): boolean {
  const lock = item.kind === 'article' || item.kind === 'photo' ? item.lock : undefined
  return lock?.column !== undefined || lock?.row !== undefined
}
