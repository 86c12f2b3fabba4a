import { describe, expect, it } from 'vitest'
import { beijingMoment } from '../../../../src/newspaper/issue/beijingMoment'
import { proposeIssueDate } from '../../../../src/newspaper/issue/proposeIssueDate'
import { weekdayOf } from '../../../../src/newspaper/issue/weekdayOf'

describe('a moment on the Beijing clock', () => {
  it('begins the day at midnight, whatever the machine’s own zone', () => {
    expect(beijingMoment('2026-11-24', '00:00')?.toISOString()).toBe('2026-11-23T16:00:00.000Z')
    expect(beijingMoment('2026-11-24', '23:59')?.toISOString()).toBe('2026-11-24T15:59:00.000Z')
    expect(beijingMoment('2027-01-01', '00:00')?.toISOString()).toBe('2026-12-31T16:00:00.000Z')
  })

  it('knows no summer time: every night of the year has 02:30 once, 24 hours apart', () => {
    const nights = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']
    const moments = nights.map((date) => beijingMoment(date, '02:30')?.getTime() ?? 0)
    expect([moments[1], moments[2]].map((at, place) => (at ?? 0) - (moments[place] ?? 0))).toEqual([
      86_400_000, 86_400_000,
    ])
    expect((moments[5] ?? 0) - (moments[4] ?? 0)).toBe(86_400_000)
  })

  it('takes nothing that is no date or no time', () => {
    for (const [date, time] of [
      ['2026-02-30', '06:00'],
      ['2026-11-24', '24:00'],
      ['2026-11-24', '6:00'],
      ['2026-11-24', '06:60'],
      ['', ''],
    ] as const)
      expect(beijingMoment(date, time)).toBeNull()
  })
})

describe('the date proposed for the next issue', () => {
  const question = { today: '2026-11-24', last: '2026-11-26', lastButOne: '2026-11-19', plannedWeekdays: [] }

  it('is as far after the last issue as that came after its own', () => {
    expect(proposeIssueDate(question)).toBe('2026-12-03')
    expect(proposeIssueDate({ ...question, lastButOne: '2026-11-25' })).toBe('2026-11-27')
    expect(proposeIssueDate({ ...question, lastButOne: null })).toBe('2026-11-27')
  })

  it('is the first day after it that has a template', () => {
    expect(weekdayOf('2026-11-30')).toBe(1)
    expect(proposeIssueDate({ ...question, plannedWeekdays: [1, 4] })).toBe('2026-11-30')
    expect(proposeIssueDate({ ...question, plannedWeekdays: [4] })).toBe('2026-12-03')
  })

  it('never lies before today', () => {
    const long = { ...question, last: '2026-01-01', lastButOne: '2025-12-31' }
    expect(proposeIssueDate(long)).toBe('2026-11-24')
    expect(proposeIssueDate({ ...long, plannedWeekdays: [3] })).toBe('2026-11-25')
    expect(proposeIssueDate({ ...question, last: null, lastButOne: null })).toBe('2026-11-24')
  })
})
