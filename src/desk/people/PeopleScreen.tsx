import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { roles } from '../../review/Role'
import type { PersonRow } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { DeskPage } from '../shell/DeskPage'
import { actOnPeople } from './actOnPeople'

/** 人员: who may come in, for administrators. */
export function PeopleScreen({
  actor,
  language,
  people,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly people: readonly PersonRow[]
}) {
  const say = translator(language)
  return (
    <DeskPage actor={actor} language={language} here="/desk/people" title={say('desk.people.name')}>
      <Panel title={say('desk.count', { count: people.length })}>
        <p className="mb-2 text-sm text-quiet">{say('desk.people.hint')}</p>
        <ul className="divide-y divide-rule">
          {people.map((person) => (
            <li key={person.id} className="py-2">
              <Facts person={person} language={language} />
              {person.id === actor.id ? (
                <p className="text-sm text-quiet">{say('desk.people.you')}</p>
              ) : (
                <Acts person={person} language={language} />
              )}
            </li>
          ))}
        </ul>
      </Panel>
    </DeskPage>
  )
}

function Facts({ person, language }: { readonly person: PersonRow; readonly language: Language }) {
  const say = translator(language)
  const held = roles.filter((role) => person.roles.includes(role)).map((role) => say(`role.${role}`))
  const { disabled, factors, sessions } = person
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{person.name}</span>
        <span className="text-sm text-quiet">{person.username}</span>
        <Tag look={disabled ? 'bad' : 'good'}>{say(`desk.people.${disabled ? 'disabled' : 'open'}`)}</Tag>
      </p>
      <p className="text-sm text-quiet">
        {held.join(say('desk.list')) || say('desk.noRole')} ·{' '}
        {say('desk.people.facts', { factors, sessions })}
      </p>
      {disabled && (
        <p className="text-sm">
          {say('desk.people.disabledBy', {
            name: disabled.byName,
            at: formatMoment(disabled.at, language),
            reason: disabled.reason,
          })}
        </p>
      )}
    </>
  )
}

function Acts({ person, language }: { readonly person: PersonRow; readonly language: Language }) {
  const say = translator(language)
  return (
    <details>
      <summary className="min-h-9 py-1 text-sm">{say('desk.people.manage')}</summary>
      <ActForm
        action={actOnPeople}
        hidden={{ personId: person.id }}
        language={language}
        label={person.name}
        className="mt-1 max-w-md space-y-2"
      >
        <Field
          label={say('desk.people.reason')}
          hint={say('desk.people.reasonHint')}
          name="reason"
          maxLength={500}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="act" value={person.disabled ? 'enablePerson' : 'disablePerson'}>
            {say(`desk.people.${person.disabled ? 'enable' : 'disable'}`)}
          </Button>
          {person.factors > 0 && (
            <Button type="submit" name="act" value="resetSecondFactors">
              {say('desk.people.reset')}
            </Button>
          )}
        </div>
      </ActForm>
    </details>
  )
}
