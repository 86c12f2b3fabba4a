import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Statistics } from '../../runtime'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import type { StatisticsQuery } from './StatisticsQuery'
import { addressOfQuery } from './StatisticsQuery'

/** Which year, quarter and unit; a form that works without scripts. */
export function StatisticsFilter({
  statistics,
  query,
  language,
  thisYear,
}: {
  readonly statistics: Statistics
  readonly query: StatisticsQuery
  readonly language: Language
  readonly thisYear: number
}) {
  const say = translator(language)
  const first = Math.min(statistics.firstYear ?? thisYear, query.period.year)
  const last = Math.max(thisYear, query.period.year)
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index)
  return (
    <form action="/desk/statistics" className="mb-4 flex flex-wrap items-end gap-3">
      <Select
        label={say('desk.statistics.year')}
        name="year"
        defaultValue={query.period.year}
        options={years.map((year) => ({
          value: year,
          label: say('desk.statistics.yearOf', { year: String(year) }),
        }))}
      />
      <Select
        label={say('desk.statistics.quarter')}
        name="quarter"
        defaultValue={query.period.quarter ?? ''}
        options={[
          { value: '', label: say('desk.statistics.allYear') },
          ...[1, 2, 3, 4].map((quarter) => ({
            value: quarter,
            label: say('desk.statistics.quarterOf', { quarter }),
          })),
        ]}
      />
      {statistics.units.length > 1 && (
        <Select
          label={say('desk.statistics.unit')}
          name="unit"
          defaultValue={query.unitId ?? ''}
          options={[
            { value: '', label: say('desk.statistics.allUnits') },
            ...statistics.units.map(({ id, shortName }) => ({ value: id, label: shortName })),
          ]}
        />
      )}
      <Button type="submit" look="primary" className="min-h-10">
        {say('desk.statistics.show')}
      </Button>
      <a href={addressOfQuery('/desk/statistics/table.xlsx', query)} className="py-2 text-sm">
        {say('desk.statistics.download')}
      </a>
    </form>
  )
}
