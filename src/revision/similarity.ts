import type { PairCounts } from './pairCountsOf'

/**
 * How much two texts have in common, from 0 to 1: the pairs of neighbouring characters that both hold, however they
 * are ordered (Dice's coefficient). 0 where their lengths alone keep it under `least`.
 */
export function similarity(one: PairCounts, other: PairCounts, least = 0): number {
  const total = one.size + other.size
  if ((2 * Math.min(one.size, other.size)) / total < least) return 0
  let common = 0
  for (const [pair, count] of one.counts) common += Math.min(count, other.counts.get(pair) ?? 0)
  return (2 * common) / total
}
