import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { UseFigures } from '../../newspaper/use/UseFigures'
import { rateOfUse } from '../../newspaper/use/rateOfUse'
import { classNames } from '../../ui/classNames'
import { formatCount } from '../language/formatCount'
import { formatRate } from '../language/formatRate'
import type { SortKey, StatisticsQuery } from './StatisticsQuery'
import { addressOfQuery, sortKeys } from './StatisticsQuery'
import type { UnitRow } from './unitRows'
import { sumOfRows } from './unitRows'

/** On a phone there is room for the first four columns; the others stand in the file. */
const onWideOnly: readonly SortKey[] = ['characters', 'photos', 'firstUsed']
const look = (key: SortKey) =>
  classNames(
    'px-1.5 py-1.5',
    key === 'position' ? 'text-left' : 'text-right tabular-nums',
    onWideOnly.includes(key) && 'hidden md:table-cell',
  )

/** 各单位: one line a unit, with the sum; its heads sort it. */
export function UnitTable({
  rows,
  query,
  language,
}: {
  readonly rows: readonly UnitRow[]
  readonly query: StatisticsQuery
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <table className="w-full border-collapse text-sm">
      <thead>
        <tr className="border-b-2 border-ink align-bottom">
          {sortKeys.map((key) => (
            <SortHead key={key} {...{ column: key, query, language }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ unit, figures }) => (
          <tr
            key={unit.id}
            className={classNames('border-b border-rule', figures.filed === 0 && 'bg-amber-wash')}
          >
            <th scope="row" className={classNames(look('position'), 'font-normal')}>
              <Link href={`/desk/unit?unit=${unit.id}`} title={unit.name} className="inline-block py-0.5">
                {unit.shortName}
              </Link>
            </th>
            <Figures {...{ figures, language }} />
          </tr>
        ))}
      </tbody>
      {rows.length > 1 && (
        <tfoot>
          <tr className="border-t-2 border-ink font-bold">
            <th scope="row" className={look('position')}>
              {say('desk.statistics.sum')}
            </th>
            <Figures figures={sumOfRows(rows)} language={language} />
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Figures({ figures, language }: { readonly figures: UseFigures; readonly language: Language }) {
  const none = translator(language)('desk.statistics.none')
  return (
    <>
      <td className={look('filed')}>{formatCount(figures.filed, language)}</td>
      <td className={look('used')}>{formatCount(figures.used, language)}</td>
      <td className={look('rate')}>{formatRate(rateOfUse(figures))}</td>
      <td className={look('characters')}>{formatCount(figures.characters, language)}</td>
      <td className={look('photos')}>{formatCount(figures.photos, language)}</td>
      <td className={look('firstUsed')}>{figures.firstUsed ?? none}</td>
    </>
  )
}

function SortHead({
  column,
  query,
  language,
}: {
  readonly column: SortKey
  readonly query: StatisticsQuery
  readonly language: Language
}) {
  const say = translator(language)
  const isSorted = query.sort === column
  const usual = column === 'position' ? 'up' : 'down'
  const way = isSorted && query.way === usual ? (usual === 'up' ? 'down' : 'up') : usual
  const word = say(`desk.statistics.${column}`)
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (query.way === 'up' ? 'ascending' : 'descending') : undefined}
      className={look(column)}
    >
      <Link
        href={addressOfQuery('/desk/statistics', { ...query, sort: column, way })}
        scroll={false}
        aria-label={say('desk.statistics.sortBy', { column: word })}
        className="inline-block py-1.5 no-underline hover:underline"
      >
        {word}
        {isSorted && <span aria-hidden>{query.way === 'up' ? ' ▲' : ' ▼'}</span>}
      </Link>
    </th>
  )
}
