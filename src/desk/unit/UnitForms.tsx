import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { beijingDate } from '../../newspaper/issue/beijingDate'
import type { Period } from '../../newspaper/period/Period'
import { quarterOf } from '../../newspaper/period/quarterOf'
import type { UnitPortal } from '../../runtime'
import { Panel } from '../../ui/Panel'

const quarters = [1, 2, 3, 4] as const

/** 统计表: the quarters of this year and the last, newest first, and the year before as a whole. */
export function UnitForms({
  portal,
  language,
  now,
}: {
  readonly portal: UnitPortal
  readonly language: Language
  readonly now: Date
}) {
  const say = translator(language)
  const periods = periodsUntil(now, portal.firstYear)
  return (
    <Panel title={say('desk.unit.forms')}>
      <p className="mb-1 text-sm text-quiet">{say('desk.unit.formsHint')}</p>
      <ul>
        {periods.map((period) => {
          const { year, quarter } = period
          const word =
            quarter === null
              ? say('desk.unit.wholeYear', { year: String(year) })
              : say('desk.unit.quarter', { year: String(year), quarter })
          const asked = new URLSearchParams({ unit: String(portal.unit.id), year: String(year) })
          if (quarter !== null) asked.set('quarter', String(quarter))
          return (
            <li key={`${year}-${quarter}`}>
              <a href={`/desk/unit/form.pdf?${asked.toString()}`} className="inline-block py-1.5">
                {say('desk.unit.formOf', { period: word })}
              </a>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function periodsUntil(now: Date, firstYear: number | null): readonly Period[] {
  const { year, quarter } = quarterOf(beijingDate(now))
  const first = firstYear ?? year
  const ofYear = (one: number): readonly Period[] => [
    ...(one < year ? [{ year: one, quarter: null }] : []),
    ...quarters
      .filter((each) => one < year || each <= quarter)
      .map((each) => ({ year: one, quarter: each }))
      .reverse(),
  ]
  return [year, year - 1].filter((one) => one >= first).flatMap(ofYear)
}
