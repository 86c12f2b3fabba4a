/** The pairs of neighbouring characters of a text, white space left out: what two texts are likened by. */
export interface PairCounts {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** Counts the pairs of neighbouring characters of a text; the ends count as characters of their own. */
export function pairCountsOf(text: string): PairCounts {
  const characters = ['', ...Array.from(text.replace(/\s/gu, '')), '']
  const counts = new Map<string, number>()
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: characters.length - 1 }
}
