import type { Hand } from './dragTarget'

/** Whether the hand is over the pool, where a story of the page is dropped to leave it; the pool shows that it is meant. */
export function markPool(hand: Hand | null): boolean {
  const under = hand && document.elementFromPoint(hand.clientX, hand.clientY)?.closest('[data-drop="pool"]')
  document
    .querySelectorAll('[data-drop="pool"]')
    .forEach((pool) => pool.toggleAttribute('data-over', pool === under))
  return under !== null && under !== undefined
}
