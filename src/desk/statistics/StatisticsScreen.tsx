import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { monthsOf } from '../../newspaper/period/monthsOf'
import { rateOfUse } from '../../newspaper/use/rateOfUse'
import type { Actor } from '../../review/Actor'
import type { Statistics } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { formatCount } from '../language/formatCount'
import { formatRate } from '../language/formatRate'
import { DeskPage } from '../shell/DeskPage'
import { ColumnChart, RowChart } from './ChartBars'
import { ChartLegend } from './ChartLegend'
import { FigureTiles } from './FigureTiles'
import { MonthTable } from './MonthTable'
import { StatisticsFilter } from './StatisticsFilter'
import type { StatisticsQuery } from './StatisticsQuery'
import type { UnitRow } from './unitRows'
import { sumOfMonths, sumOfRows, unitRows } from './unitRows'
import { UnitTable } from './UnitTable'

/** 统计: what the co-organizers filed and what was used of it, in tables, in pictures and as a file. */
export function StatisticsScreen({
  actor,
  language,
  statistics,
  query,
  thisYear,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly statistics: Statistics
  readonly query: StatisticsQuery
  readonly thisYear: number
}) {
  const say = translator(language)
  const rows = unitRows(statistics, query)
  const sum = sumOfRows(rows)
  const silent = rows.filter(({ figures }) => figures.filed === 0)
  const period = say('desk.statistics.period', {
    year: String(query.period.year),
    quarter: String(query.period.quarter ?? 'year'),
  })
  return (
    <DeskPage actor={actor} language={language} here="/desk/statistics" title={say('desk.statistics.title')}>
      <StatisticsFilter {...{ statistics, query, language, thisYear }} />
      <FigureTiles
        title={period}
        tiles={[
          { label: say('desk.statistics.filed'), value: formatCount(sum.filed, language) },
          { label: say('desk.statistics.used'), value: formatCount(sum.used, language) },
          { label: say('desk.statistics.rate'), value: formatRate(rateOfUse(sum)) },
          { label: say('desk.statistics.characters'), value: formatCount(sum.characters, language) },
          { label: say('desk.statistics.photos'), value: formatCount(sum.photos, language) },
          { label: say('desk.statistics.silentUnits'), value: formatCount(silent.length, language) },
        ]}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] *:min-w-0">
        <div className="grid gap-5 *:min-w-0">
          <Panel title={say('desk.statistics.byUnit')}>
            <UnitTable {...{ rows, query, language }} />
            <p className="mt-3 text-sm text-quiet">{say('desk.statistics.note')}</p>
          </Panel>
          <Panel title={say('desk.statistics.byMonth')}>
            <p className="mb-1 text-sm text-quiet">{say('desk.statistics.cellHint')}</p>
            <MonthTable {...{ rows, language }} period={query.period} />
          </Panel>
        </div>
        <div className="grid gap-5 *:min-w-0">
          <Panel title={say('desk.statistics.chartMonths')}>
            <MonthChart {...{ rows, query, language, period }} />
          </Panel>
          {rows.length > 1 && (
            <Panel title={say('desk.statistics.chartUnits')}>
              <UnitChart {...{ rows, language, period }} />
            </Panel>
          )}
          <Panel
            title={say('desk.statistics.silent')}
            aside={
              <span className="text-sm text-quiet">
                {say('desk.statistics.silentCount', { count: silent.length })}
              </span>
            }
          >
            {silent.length === 0 ? (
              <p className="text-sm text-quiet">{say('desk.statistics.noSilent')}</p>
            ) : (
              <p>{silent.map(({ unit }) => unit.shortName).join(say('desk.list'))}</p>
            )}
          </Panel>
        </div>
      </div>
    </DeskPage>
  )
}

function MonthChart({
  rows,
  query,
  language,
  period,
}: {
  readonly rows: readonly UnitRow[]
  readonly query: StatisticsQuery
  readonly language: Language
  readonly period: string
}) {
  const say = translator(language)
  const bars = monthsOf(query.period).map((month) => ({
    month,
    label: say('desk.statistics.month', { month }),
    ...sumOfMonths(rows, [month]),
  }))
  const [most] = [...bars].sort((one, other) => other.filed - one.filed)
  const text =
    most && most.filed > 0
      ? say('desk.statistics.chartMonthsText', { period, most: most.month, count: most.filed })
      : say('desk.statistics.chartMonthsEmpty', { period })
  return (
    <>
      <ChartLegend language={language} />
      <ColumnChart title={say('desk.statistics.chartMonths')} description={text} bars={bars} />
    </>
  )
}

function UnitChart({
  rows,
  language,
  period,
}: {
  readonly rows: readonly UnitRow[]
  readonly language: Language
  readonly period: string
}) {
  const say = translator(language)
  const bars = rows.map(({ unit, figures }) => ({ label: unit.shortName, ...figures }))
  const [most] = [...bars].sort((one, other) => other.used - one.used)
  return (
    <>
      <ChartLegend language={language} />
      <RowChart
        title={say('desk.statistics.chartUnits')}
        description={say('desk.statistics.chartUnitsText', {
          period,
          most: most?.label ?? '',
          count: most?.used ?? 0,
        })}
        bars={bars}
      />
    </>
  )
}
