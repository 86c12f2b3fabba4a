import type { Spot } from './Proposal'

/** Whether the editor decided the size of an item's headline: then it is no matter of rank. */
export function hasLockedSize({ piece: { item } }: Spot): boolean {
  return item.kind === 'article' && item.lock?.sizePt !== undefined
}
