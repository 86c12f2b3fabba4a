/** A stretch of two texts: the same in both, or one for the other. */
export type Edit<Token> =
  | { readonly kind: 'same'; readonly tokens: readonly Token[] }
  | { readonly kind: 'change'; readonly removed: readonly Token[]; readonly added: readonly Token[] }

/** The longest stretch that counts as a coincidence between two changes: 的, 了, a comma, a common word. */
const longestIsland = 4

/**
 * Joins changes that only a small island of equal text keeps apart, as long as both changes are at least as large as it:
 * readers see one group of words replaced, not a comb.
 */
export function joinIslands<Token>(edits: readonly Edit<Token>[]): readonly Edit<Token>[] {
  const result: Edit<Token>[] = []
  for (const edit of edits) {
    result.push(edit)
    while (joinLast(result)) continue
  }
  return result
}

function joinLast<Token>(edits: Edit<Token>[]): boolean {
  const [left, island, right] = edits.slice(-3)
  if (left?.kind !== 'change' || island?.kind !== 'same' || right?.kind !== 'change') return false
  const size = island.tokens.length
  if (size > longestIsland || size > sizeOf(left) || size > sizeOf(right)) return false
  edits.splice(-3, 3, {
    kind: 'change',
    removed: [...left.removed, ...island.tokens, ...right.removed],
    added: [...left.added, ...island.tokens, ...right.added],
  })
  return true
}

const sizeOf = <Token>({ removed, added }: Extract<Edit<Token>, { kind: 'change' }>) =>
  Math.max(removed.length, added.length)
