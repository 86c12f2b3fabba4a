import { patterns } from './patterns'

const lookedAt = 40

/** Whether two titles are built alike, as the subheads of one story are: as long, with an end or two words in common, or both numbered. */
export function areParallelTitles(one: string, other: string): boolean {
  if (one === other || one.length > lookedAt || other.length > lookedAt) return false
  if (patterns.numbered.test(one) && patterns.numbered.test(other)) return true
  const [a, b] = [bare(one), bare(other)]
  if (Math.abs(a.length - b.length) > 2) return false
  const isAlikeAtAnEnd = a.at(-1) === b.at(-1) || a.at(0) === b.at(0)
  return (
    (isAlikeAtAnEnd && sharedPairs(a, b) >= 1) ||
    (a.length === b.length && sharedPairs(a, b) >= 2) ||
    (a.length === b.length && a.at(-1) === b.at(-1))
  )
}

function bare(title: string): string {
  return title.replace(/[\s“”"'，,：:——!！?？·]/gu, '')
}

function sharedPairs(one: string, other: string): number {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < one.length; at += 1) pairs.add(one.slice(at, at + 2))
  let shared = 0
  for (const pair of pairs) if (other.includes(pair)) shared += 1
  return shared
}
