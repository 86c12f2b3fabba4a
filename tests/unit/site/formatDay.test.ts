import { expect, it } from 'vitest'
import { formatDay } from '../../../src/site/formatDay'

it('prints a day with its weekday and its day of the lunar calendar', () => {
  expect(formatDay('2026-11-19')).toMatchObject({
    long: '2026年11月19日',
    weekday: '星期四',
    lunar: '丙午年十月十一',
  })
})

it.each([
  ['2026-02-17', '丙午年正月初一'],
  ['2026-02-26', '丙午年正月初十'],
  ['2026-03-08', '丙午年正月二十'],
  ['2026-03-09', '丙午年正月廿一'],
  ['2025-07-25', '乙巳年闰六月初一'],
])('knows the lunar day of %s', (date, lunar) => {
  expect(formatDay(date).lunar).toBe(lunar)
})
