import { describe, expect, it } from 'vitest'
import { monthsOf } from '../../../../src/newspaper/period/monthsOf'
import { parsePeriod } from '../../../../src/newspaper/period/parsePeriod'
import { periodBounds } from '../../../../src/newspaper/period/periodBounds'
import { quarterOf } from '../../../../src/newspaper/period/quarterOf'

describe('a period of the newsroom', () => {
  it('begins and ends at midnight in Beijing, not in London', () => {
    const { from, until } = periodBounds({ year: 2026, quarter: 1 })
    expect(new Date(from).toISOString()).toBe('2025-12-31T16:00:00.000Z')
    expect(new Date(until).toISOString()).toBe('2026-03-31T16:00:00.000Z')
  })

  it.each([
    [1, '2026-01-01', '2026-04-01'],
    [2, '2026-04-01', '2026-07-01'],
    [3, '2026-07-01', '2026-10-01'],
    [4, '2026-10-01', '2027-01-01'],
    [null, '2026-01-01', '2027-01-01'],
  ] as const)('in quarter %s runs from %s up to %s', (quarter, firstDay, dayAfter) => {
    expect(periodBounds({ year: 2026, quarter })).toMatchObject({ firstDay, dayAfter })
  })

  it('has every day in the quarter whose months it lies in', () => {
    for (const quarter of [1, 2, 3, 4] as const) {
      for (const month of monthsOf({ quarter }))
        expect(quarterOf(`2026-${String(month).padStart(2, '0')}-28`)).toEqual({ year: 2026, quarter })
    }
  })

  it('is read from an address, and is the one given where the address names none', () => {
    const now = { year: 2026, quarter: null }
    expect(parsePeriod({ year: '2025', quarter: '4' }, now)).toEqual({ year: 2025, quarter: 4 })
    expect(parsePeriod({ year: '2025', quarter: '5' }, now)).toEqual({ year: 2025, quarter: null })
    for (const year of [null, '', '1e3', '99999', '-1'])
      expect(parsePeriod({ year, quarter: '2' }, now)).toEqual(now)
  })
})
