import type { Check } from '../placed/Check'

/** A check whose value is the number of places that break it: none may. */
export function none(id: string, kind: 'hard' | 'soft', where: readonly string[]): Check {
  return {
    id,
    hard: kind === 'hard',
    ok: where.length === 0,
    value: where.length,
    where: [...new Set(where)],
  }
}

/** A check of a figure, to three decimals. */
export function figure(
  id: string,
  {
    kind,
    value,
    ok,
    where = [],
  }: {
    readonly kind: 'hard' | 'soft'
    readonly value: number
    readonly ok: boolean
    readonly where?: readonly string[]
  },
): Check {
  return { id, hard: kind === 'hard', ok, value: Math.round(value * 1000) / 1000, where }
}
