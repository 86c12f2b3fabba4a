/**
 * How much two texts have in common, from 0 to 1: the pairs of neighbouring characters that both hold, however they
 * are ordered (Dice's coefficient). White space does not count.
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1
  const left = pairsOf(one)
  const right = pairsOf(other)
  let common = 0
  for (const [pair, count] of left.counts) common += Math.min(count, right.counts.get(pair) ?? 0)
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}

/** At most how similar two texts of these lengths can be: saves counting where it is too little anyway. */
export const mostSimilar = (one: string, other: string): number =>
  (2 * Math.min(one.length, other.length)) / Math.max(1, one.length + other.length)

interface Pairs {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

function pairsOf(text: string): Pairs {
  const characters = ['', ...Array.from(text.replace(/\s/gu, '')), '']
  const counts = new Map<string, number>()
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: characters.length - 1 }
}
