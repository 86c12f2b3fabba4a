import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ColumnChart } from '../../../../src/desk/statistics/ChartBars'
import { MonthTable } from '../../../../src/desk/statistics/MonthTable'
import type { StatisticsQuery } from '../../../../src/desk/statistics/StatisticsQuery'
import { unitRows } from '../../../../src/desk/statistics/unitRows'
import { UnitTable } from '../../../../src/desk/statistics/UnitTable'
import { FilingLine } from '../../../../src/desk/unit/FilingLine'
import { UnitPeople } from '../../../../src/desk/unit/UnitPeople'

const unit = (id: number) => ({ id, name: `第${id}市科学技术协会`, shortName: `第${id}市科协` })
const tally = { characters: 600, photos: 1, firstUsed: '2026-03-05' }
const statistics = {
  units: [unit(1), unit(2), unit(3)],
  tallies: [
    { unitId: 1, month: 3, filed: 4, used: 1, ...tally },
    { unitId: 2, month: 3, filed: 2, used: 2, ...tally },
  ],
}
const query: StatisticsQuery = {
  period: { year: 2026, quarter: 1 },
  unitId: null,
  sort: 'rate',
  way: 'down',
}

describe('the tables of statistics', () => {
  it('sort by what is asked for, and put units without a rate last', () => {
    expect(unitRows(statistics, query).map((row) => row.unit.id)).toEqual([2, 1, 3])
    expect(unitRows(statistics, { ...query, way: 'up' }).map((row) => row.unit.id)).toEqual([1, 2, 3])
  })

  it('say which column they are sorted by, and have a sum', () => {
    const html = renderToStaticMarkup(
      <UnitTable rows={unitRows(statistics, query)} query={query} language="zh" />,
    )
    expect(html).toContain('aria-sort="descending"')
    expect(html).toContain('合计')
    expect(html).toContain('50.0%') // three used of six
  })

  it('show the months of a quarter and the quarter itself', () => {
    const rows = unitRows(statistics, query)
    const html = renderToStaticMarkup(<MonthTable rows={rows} period={query.period} language="zh" />)
    for (const words of ['1月', '3月', '1季度', '1/4', '2/2', '3/6']) expect(html).toContain(words)
  })

  it('have a picture with a name and a description', () => {
    const bars = [{ label: '3月', filed: 6, used: 3 }]
    const html = renderToStaticMarkup(<ColumnChart title="各月" description="三月最多" bars={bars} />)
    expect(html).toMatch(/<svg role="img" aria-labelledby="(\S+)-title \1-text"/)
    expect(html).toContain('三月最多</desc>')
  })
})

describe('a unit', () => {
  it('finds the printed page and the certificate of what was used', () => {
    const filing = {
      articleId: 9,
      number: '2026-000009',
      headline: '春灌',
      bylineText: null,
      filedAt: '2026-03-31T16:30:00Z',
      fate: 'used',
      state: 'published',
      reason: null,
      place: { date: '2026-04-02', issueNumber: 40, pageNumber: 3, storyNumber: 2 },
    } as const
    const html = renderToStaticMarkup(<FilingLine filing={filing} language="zh" />)
    expect(html).toContain('href="/2026-04-02/3/2"')
    expect(html).toContain('已上第40期第3版')
    expect(html).toContain('2026年4月1日投稿') // by the clock of Beijing
    expect(html).toContain('/desk/unit/certificate.pdf?article=9')
  })

  it('sees who of its people has filed nothing this quarter', () => {
    const person = { personId: 1, name: '林一禾', from: '2026-01-01T00:00:00Z', until: null, filed: 0 }
    const html = renderToStaticMarkup(<UnitPeople people={[{ ...person, isServing: true }]} language="zh" />)
    expect(html).toContain('本季还没有投稿')
    expect(html).toContain('2026年1月1日起')
  })
})
