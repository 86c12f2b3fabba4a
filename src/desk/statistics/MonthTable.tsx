import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { monthsOf } from '../../newspaper/period/monthsOf'
import type { Period, Quarter } from '../../newspaper/period/Period'
import { classNames } from '../../ui/classNames'
import type { UnitRow } from './unitRows'
import { sumOfMonths } from './unitRows'

const everyQuarter: readonly Quarter[] = [1, 2, 3, 4]

interface Column {
  readonly key: string
  readonly label: string
  readonly months: readonly number[]
  readonly isQuarter: boolean
}

/** 按月、按季: used of filed, unit by unit. Of a whole year a phone shows the quarters. */
export function MonthTable({
  rows,
  period,
  language,
}: {
  readonly rows: readonly UnitRow[]
  readonly period: Period
  readonly language: Language
}) {
  const say = translator(language)
  const columns = columnsOf(period, language)
  const look = ({ isQuarter }: Column) =>
    classNames(
      'px-1 py-1.5 text-right tabular-nums',
      isQuarter && 'bg-desk font-bold',
      !isQuarter && period.quarter === null && 'hidden xl:table-cell',
    )
  const cell = (of: readonly UnitRow[], column: Column) => {
    const { filed, used } = sumOfMonths(of, column.months)
    return (
      <td key={column.key} className={look(column)} title={say('desk.statistics.monthCell', { filed, used })}>
        {filed === 0 && used === 0 ? <span className="text-quiet">–</span> : `${used}/${filed}`}
      </td>
    )
  }
  return (
    <table className="w-full border-collapse text-sm">
      <thead>
        <tr className="border-b-2 border-ink">
          <th scope="col" className="px-1.5 py-1.5 text-left">
            {say('desk.statistics.position')}
          </th>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={look(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.unit.id} className="border-b border-rule">
            <th scope="row" className="px-1.5 py-1.5 text-left font-normal">
              {row.unit.shortName}
            </th>
            {columns.map((column) => cell([row], column))}
          </tr>
        ))}
      </tbody>
      {rows.length > 1 && (
        <tfoot>
          <tr className="border-t-2 border-ink font-bold">
            <th scope="row" className="px-1.5 py-1.5 text-left">
              {say('desk.statistics.sum')}
            </th>
            {columns.map((column) => cell(rows, column))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function columnsOf(period: Period, language: Language): readonly Column[] {
  const say = translator(language)
  const quarters = period.quarter === null ? everyQuarter : [period.quarter]
  return quarters.flatMap((quarter) => {
    const months = monthsOf({ quarter })
    return [
      ...months.map((month) => ({
        key: `month${month}`,
        label: say('desk.statistics.month', { month }),
        months: [month],
        isQuarter: false,
      })),
      {
        key: `quarter${quarter}`,
        label: say('desk.statistics.quarterShort', { quarter }),
        months,
        isQuarter: true,
      },
    ]
  })
}
