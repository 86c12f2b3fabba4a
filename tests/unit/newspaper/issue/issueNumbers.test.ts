import { describe, expect, it } from 'vitest'
import { beijingDate } from '../../../../src/newspaper/issue/beijingDate'
import { formatIssueNumbers } from '../../../../src/newspaper/issue/formatIssueNumbers'
import { isCalendarDate } from '../../../../src/newspaper/issue/isCalendarDate'
import { nextIssueNumbers } from '../../../../src/newspaper/issue/nextIssueNumbers'

const base = { number: 45, serialNumber: 3209 }
const last = { date: '2026-12-31', number: 52, serialNumber: 3216 }

describe('issue numbers', () => {
  it('go on from the paper’s own where Banmian has no issue yet', () => {
    expect(nextIssueNumbers({ last: null, date: '2026-11-19', base })).toEqual({
      date: '2026-11-19',
      number: 46,
      serialNumber: 3210,
    })
  })

  it('run on in a year, and begin at 1 in the next, while the serial number runs on', () => {
    expect(
      nextIssueNumbers({ last: { ...last, date: '2026-12-24' }, date: '2026-12-31', base }),
    ).toMatchObject({
      number: 53,
      serialNumber: 3217,
    })
    expect(nextIssueNumbers({ last, date: '2027-01-07', base })).toMatchObject({
      number: 1,
      serialNumber: 3217,
    })
  })

  it('are not given to a day that is not after the last', () => {
    expect(nextIssueNumbers({ last, date: '2026-12-31', base })).toBeNull()
    expect(nextIssueNumbers({ last, date: '2026-12-30', base })).toBeNull()
  })

  it('are printed as 第n期 总第n期', () => {
    expect(formatIssueNumbers({ number: 46, serialNumber: 3210 })).toBe('第46期 总第3210期')
  })
})

describe('days', () => {
  it('are Beijing’s, whatever the server’s clock is set to', () => {
    expect(beijingDate(new Date('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31')
    expect(beijingDate(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01')
  })

  it('are days of the calendar', () => {
    expect(['2026-11-19', '2028-02-29'].map(isCalendarDate)).toEqual([true, true])
    expect(
      ['2026-02-29', '2026-11-31', '2026-1-9', '2026-13-01', '', '2026-11-19 '].map(isCalendarDate),
    ).toEqual(Array.from({ length: 6 }, () => false))
  })
})
