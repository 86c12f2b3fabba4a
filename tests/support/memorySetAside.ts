import type { SetAsideStore, SetAsideText } from '../../src/commands/SetAsideStore'

/** Set-aside texts in memory. */
export function memorySetAside(held: SetAsideText[], now: Date): SetAsideStore {
  return {
    add: async (text) => held.push({ ...text, id: held.length + 1, at: now.toISOString() }),
    list: async (articleId) => held.filter((text) => text.articleId === articleId).toReversed(),
  }
}
