import { createHash } from 'node:crypto'

/** Gives what was made of the same before, or has it made. */
export type KeepMade<T> = (of: unknown, make: () => Promise<T>) => Promise<T>

/** Keeps the newest things made, by what they were made of. What failed or `isWorth` denies is made again next time. */
export function keepMade<T>(most: number, isWorth: (made: T) => boolean = () => true): KeepMade<T> {
  const kept = new Map<string, Promise<T>>()
  return (of, make) => {
    const key = createHash('sha256').update(JSON.stringify(of)).digest('hex')
    const made = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, made)
    const forget = () => {
      if (kept.get(key) === made) kept.delete(key)
    }
    made.then((value) => {
      if (!isWorth(value)) forget()
    }, forget)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return made
  }
}
