import { sumFigures } from '../../newspaper/use/sumFigures'
import type { UseFigures } from '../../newspaper/use/UseFigures'
import { rateOfUse } from '../../newspaper/use/rateOfUse'
import type { Statistics, StatisticsUnit } from '../../runtime'
import type { SortKey, StatisticsQuery } from './StatisticsQuery'

/** One unit's line of the statistics: all together, and month by month (from 1). */
export interface UnitRow {
  readonly unit: StatisticsUnit
  readonly figures: UseFigures
  readonly rate: number | null
  readonly byMonth: ReadonlyMap<number, UseFigures>
}

/** The units asked for, in the order asked for; units alike stay in the order of the strip. */
export function unitRows(
  { units, tallies }: Pick<Statistics, 'units' | 'tallies'>,
  { unitId, sort, way }: Pick<StatisticsQuery, 'unitId' | 'sort' | 'way'>,
): readonly UnitRow[] {
  const rows = units
    .filter(({ id }) => unitId === null || id === unitId)
    .map((unit) => {
      const own = tallies.filter((tally) => tally.unitId === unit.id)
      const figures = sumFigures(own)
      return {
        unit,
        figures,
        rate: rateOfUse(figures),
        byMonth: new Map(own.map((tally) => [tally.month, tally])),
      }
    })
  if (sort === 'position') return way === 'up' ? rows : [...rows].reverse()
  return [...rows].sort((one, other) => compare(valueOf(one, sort), valueOf(other, sort), way))
}

function valueOf(row: UnitRow, sort: Exclude<SortKey, 'position'>): number | string | null {
  return sort === 'rate' ? row.rate : row.figures[sort]
}

/** What has no value comes last, whichever way. */
function compare(one: number | string | null, other: number | string | null, way: 'up' | 'down'): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const order = one < other ? -1 : one > other ? 1 : 0
  return way === 'up' ? order : -order
}

/** The sum of several units, all together and for one month. */
export const sumOfRows = (rows: readonly UnitRow[]): UseFigures =>
  sumFigures(rows.map(({ figures }) => figures))

export const sumOfMonths = (rows: readonly UnitRow[], months: readonly number[]): UseFigures =>
  sumFigures(
    rows.flatMap(({ byMonth }) =>
      months.flatMap((month) => {
        const figures = byMonth.get(month)
        return figures ? [figures] : []
      }),
    ),
  )
