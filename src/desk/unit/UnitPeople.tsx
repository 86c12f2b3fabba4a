import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { UnitPerson } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { formatDay } from '../language/formatDay'

/** 通讯员: who files for the unit, from when until when, and who has filed nothing this quarter. */
export function UnitPeople({
  people,
  language,
}: {
  readonly people: readonly UnitPerson[]
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.unit.people')}>
      {people.length === 0 && <p className="text-sm text-quiet">{say('desk.unit.noPeople')}</p>}
      <ul className="divide-y divide-rule">
        {people.map((person) => (
          <li key={`${person.personId} ${person.from}`} className="py-2">
            <p className="flex flex-wrap items-center gap-x-2">
              <span className="font-bold">{person.name}</span>
              <Tag look={person.isServing ? 'good' : 'plain'}>
                {say(person.isServing ? 'desk.unit.serving' : 'desk.unit.ended')}
              </Tag>
            </p>
            <p className="text-sm text-quiet">
              {person.until === null
                ? say('desk.unit.termFrom', { from: formatDay(new Date(person.from), language) })
                : say('desk.unit.termFromTo', {
                    from: formatDay(new Date(person.from), language),
                    until: formatDay(new Date(person.until), language),
                  })}
            </p>
            {person.isServing && (
              <p className="text-sm">
                {person.filed === 0 ? (
                  <span className="text-amber">{say('desk.unit.silent')}</span>
                ) : (
                  `${say('desk.unit.filedThisQuarter')} ${person.filed}`
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
