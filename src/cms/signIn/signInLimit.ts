const triesAtOnce = 10
const refillEvery = 6_000 // ms: ten tries a minute in the long run
const mostKept = 20_000
const slowest = 3_000

interface Bucket {
  readonly tries: number
  readonly at: number
}

/**
 * Slows guessing down without locking anybody out (facts: a hard lock lets anyone shut the chief out before the deadline).
 *
 * - Each address has its own tries for each account, and those come back with time: somebody else's tries take none away.
 * - Wrong passwords for one account, wherever from, make the next answer later, by `delayFor`, never impossible.
 * - Kept in this process alone: several instances each give their own tries.
 */
export function signInLimit() {
  const tries = new Map<string, Bucket>()
  const failures = new Map<string, Bucket>()
  return {
    /** Seconds to wait before another try; 0 takes one. */
    take: (address: string, account: string, now: number) => take(tries, `${address} ${account}`, now),
    failed: (account: string, now: number) => {
      put(failures, account, { tries: left(failures, account, now) + 1, at: now })
    },
    succeeded: (account: string) => void failures.delete(account),
    delayFor: (account: string, now: number) =>
      Math.min(slowest, Math.max(0, left(failures, account, now) - 2) * 150),
  }
}

function take(buckets: Map<string, Bucket>, key: string, now: number): number {
  const used = left(buckets, key, now)
  if (used >= triesAtOnce) return Math.ceil(((used - triesAtOnce + 1) * refillEvery) / 1000)
  put(buckets, key, { tries: used + 1, at: now })
  return 0
}

/** What is still held against a key: one try less for every refill since. */
function left(buckets: Map<string, Bucket>, key: string, now: number): number {
  const bucket = buckets.get(key)
  return bucket ? Math.max(0, bucket.tries - (now - bucket.at) / refillEvery) : 0
}

/** The oldest go first where there are too many: the memory of a guesser must not become ours. */
function put(buckets: Map<string, Bucket>, key: string, bucket: Bucket): void {
  buckets.delete(key)
  buckets.set(key, bucket)
  const [oldest] = buckets.keys()
  if (buckets.size > mostKept && oldest !== undefined) buckets.delete(oldest)
}
