import type { Wording } from './Wording'

const mostCounted = 200_000

/** Counts a page's wording: what stands together in it elsewhere may belong together where a column end has cut. */
export function countWording(lines: readonly string[]): Wording {
  const counts = new Map<string, number>()
  let counted = 0
  for (const line of lines) {
    if (counted > mostCounted) break
    const end = Math.min(line.length, mostCounted)
    counted += end
    for (let at = 0; at < end; at += 1) {
      for (let length = 1; length <= 3 && at + length <= end; length += 1) {
        const run = line.slice(at, at + length)
        counts.set(run, (counts.get(run) ?? 0) + 1)
      }
    }
  }
  return counts
}
