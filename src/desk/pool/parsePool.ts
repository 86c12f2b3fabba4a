import { openStates } from '../../review/inboxViews'
import type { PoolQuestion } from '../../runtime'

/** What an address asks of the pool. */
export function parsePool(given: Readonly<Record<string, string | string[] | undefined>>): PoolQuestion {
  const text = (name: string) => (typeof given[name] === 'string' ? given[name].trim() : '')
  const number = (name: string) => (/^[1-9]\d{0,5}$/.test(text(name)) ? Number(text(name)) : null)
  return {
    words: text('q').slice(0, 60),
    unit: number('unit'),
    stage: openStates.find((state) => state === text('stage')) ?? null,
    days: number('days') ?? 0,
  }
}
