import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { rateOfUse } from '../../newspaper/use/rateOfUse'
import { sumFigures } from '../../newspaper/use/sumFigures'
import type { Actor } from '../../review/Actor'
import type { Named, UnitPortal } from '../../runtime'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { formatCount } from '../language/formatCount'
import { formatRate } from '../language/formatRate'
import { DeskPage } from '../shell/DeskPage'
import { FigureTiles } from '../statistics/FigureTiles'
import { FilingList } from './FilingList'
import type { UnitQuery } from './UnitQuery'
import { UnitForms } from './UnitForms'
import { UnitPeople } from './UnitPeople'

/** 协办单位: what a unit filed and what became of it, its forms, its people. */
export function UnitScreen({
  actor,
  language,
  portal,
  query,
  units,
  now,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly portal: UnitPortal
  readonly query: UnitQuery
  /** The units that this person may look at. */
  readonly units: readonly Named[]
  readonly now: Date
}) {
  const say = translator(language)
  const figures = sumFigures(portal.tallies)
  return (
    <DeskPage actor={actor} language={language} here="/desk/unit" title={portal.unit.name}>
      {units.length > 1 && (
        <form action="/desk/unit" className="mb-4 flex flex-wrap items-end gap-3">
          <Select
            label={say('desk.unit.choose')}
            name="unit"
            defaultValue={portal.unit.id}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button type="submit" className="min-h-10">
            {say('desk.unit.show')}
          </Button>
        </form>
      )}
      <FigureTiles
        title={say('desk.unit.year')}
        tiles={[
          { label: say('desk.unit.filed'), value: formatCount(figures.filed, language) },
          { label: say('desk.unit.used'), value: formatCount(figures.used, language) },
          { label: say('desk.unit.rate'), value: formatRate(rateOfUse(figures)) },
          { label: say('desk.unit.characters'), value: formatCount(figures.characters, language) },
          { label: say('desk.unit.photos'), value: formatCount(figures.photos, language) },
        ]}
      />
      <div className="grid items-start gap-5 *:min-w-0 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <FilingList {...{ portal, query, language }} />
        <div className="grid gap-5 *:min-w-0">
          <UnitForms {...{ portal, language, now }} />
          <UnitPeople people={portal.people} language={language} />
        </div>
      </div>
    </DeskPage>
  )
}
