import writeExcelFile from 'write-excel-file/node'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { monthsOf } from '../../newspaper/period/monthsOf'
import type { Period } from '../../newspaper/period/Period'
import type { UseFigures } from '../../newspaper/use/UseFigures'
import { rateOfUse } from '../../newspaper/use/rateOfUse'
import { sortKeys } from './StatisticsQuery'
import type { UnitRow } from './unitRows'
import { sumOfMonths, sumOfRows } from './unitRows'

interface Cell {
  readonly value?: string | number
  readonly format?: string
  readonly fontWeight?: 'bold'
}

/** The statistics as a file for Excel: one sheet of the units, one of their months. Figures are numbers, rates percentages. */
export async function statisticsSheets(
  rows: readonly UnitRow[],
  { period, language }: { readonly period: Period; readonly language: Language },
): Promise<Buffer> {
  const say = translator(language)
  return writeExcelFile([
    {
      sheet: say('desk.statistics.sheetUnits'),
      data: mutable(unitsSheet(rows, language)),
      columns: [{ width: 30 }, ...sortKeys.slice(1).map(() => ({ width: 12 }))],
      stickyRowsCount: 1,
    },
    {
      sheet: say('desk.statistics.sheetMonths'),
      data: mutable(monthsSheet(rows, { period, language })),
      columns: [{ width: 30 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer()
}

const mutable = (rows: readonly (readonly Cell[])[]): Cell[][] => rows.map((row) => [...row])
const bold = (value: string | number): Cell => ({ value, fontWeight: 'bold' })

function unitsSheet(rows: readonly UnitRow[], language: Language): readonly (readonly Cell[])[] {
  const say = translator(language)
  return [
    sortKeys.map((key) => bold(say(`desk.statistics.${key}`))),
    ...rows.map(({ unit, figures }) => [{ value: unit.name }, ...figureCells(figures)]),
    [bold(say('desk.statistics.sum')), ...figureCells(sumOfRows(rows))],
  ]
}

function figureCells(figures: UseFigures): readonly Cell[] {
  const rate = rateOfUse(figures)
  return [
    { value: figures.filed },
    { value: figures.used },
    rate === null ? {} : { value: rate / 1000, format: '0.0%' },
    { value: figures.characters },
    { value: figures.photos },
    figures.firstUsed === null ? {} : { value: figures.firstUsed },
  ]
}

/** Two columns a month: filed, then used. */
function monthsSheet(
  rows: readonly UnitRow[],
  { period, language }: { readonly period: Period; readonly language: Language },
): readonly (readonly Cell[])[] {
  const say = translator(language)
  const months = monthsOf(period)
  const cells = (of: readonly UnitRow[]): readonly Cell[] =>
    months.flatMap((month) => {
      const { filed, used } = sumOfMonths(of, [month])
      return [{ value: filed }, { value: used }]
    })
  return [
    [
      bold(say('desk.statistics.position')),
      ...months.flatMap((month) => {
        const name = say('desk.statistics.month', { month })
        return [
          bold(`${name} ${say('desk.statistics.filed')}`),
          bold(`${name} ${say('desk.statistics.used')}`),
        ]
      }),
    ],
    ...rows.map((row) => [{ value: row.unit.name }, ...cells([row])]),
    [bold(say('desk.statistics.sum')), ...cells(rows)],
  ]
}
