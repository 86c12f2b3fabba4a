import type { Check } from '../placed/Check'
import type { CheckedPage } from './CheckedPage'
import { figure } from './ruling'

/** The share of a page's lines that copy must fill. */
export const leastFill = 0.96

/** Copy fits its boxes: nothing is overset, and little is missing. */
export function checkCopy({ fit }: CheckedPage): readonly Check[] {
  const overset = fit.filter(({ state }) => state === 'overset')
  const lines = fit.reduce((sum, one) => sum + one.lines - one.oversetLines, 0)
  const capacity = fit.reduce((sum, one) => sum + one.capacity, 0)
  const filled = capacity === 0 ? 1 : lines / capacity
  return [
    figure('overset', {
      kind: 'hard',
      value: overset.reduce((sum, one) => sum + one.oversetLines, 0),
      ok: overset.length === 0,
      where: overset.map(({ id }) => id),
    }),
    figure('fill', { kind: 'soft', value: filled, ok: filled >= leastFill, where: [] }),
  ]
}
