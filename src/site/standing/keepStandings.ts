import type { Standing } from './standingAt'

interface Kept {
  readonly standing: Standing
  readonly readAt: number
}

interface Keeping {
  readonly read: (pathname: string) => Promise<Standing>
  readonly now: () => number
  /** For how long a standing counts without being read again. */
  readonly fresh: number
  /** How long a reader waits for that, where an older standing is known. */
  readonly patience: number
  readonly most: number
}

/**
 * Remembers what stands where, so that a page which is kept is served without asking the database each time, and
 * also while the database is away. `unknown` is an address that was never read and cannot be read now.
 */
export function keepStandings({ read, now, fresh, patience, most }: Keeping) {
  const keptByPath = new Map<string, Kept>()

  async function readAnew(pathname: string): Promise<Standing> {
    const standing = await read(pathname)
    keptByPath.delete(pathname)
    keptByPath.set(pathname, { standing, readAt: now() })
    const [oldest] = keptByPath.keys()
    if (keptByPath.size > most && oldest !== undefined) keptByPath.delete(oldest)
    return standing
  }

  return async (pathname: string): Promise<Standing | 'unknown'> => {
    const kept = keptByPath.get(pathname)
    if (kept && now() - kept.readAt < fresh) return kept.standing
    const anew = readAnew(pathname).catch(() => kept?.standing ?? ('unknown' as const))
    return kept ? Promise.race([anew, after(patience, kept.standing)]) : anew
  }
}

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value))
