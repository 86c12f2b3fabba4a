'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Named, Registers } from '../../runtime'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'
import type { StoryFields } from './StoryFields'

/** What goes with a story and is not its copy. */
export function StoryDetails({
  fields,
  set,
  registers,
  language,
}: {
  readonly fields: StoryFields
  readonly set: (change: Partial<StoryFields>) => void
  readonly registers: Pick<Registers, 'rubrics' | 'coOrganizers'>
  readonly language: Language
}) {
  const say = translator(language)
  const options = (named: readonly Named[]) => [
    { value: '', label: say('desk.article.none') },
    ...named.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const field = <Name extends keyof StoryFields>(name: Name) => ({
    name,
    value: String(fields[name]),
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  })
  return (
    <fieldset className="border-t border-rule pt-2">
      <legend className="pr-2 text-sm font-bold text-quiet">{say('desk.article.details')}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={say('desk.article.source')} {...field('source')} maxLength={200} />
        <Select
          label={say('desk.article.rubric')}
          {...field('rubricId')}
          options={options(registers.rubrics)}
        />
        <Select
          label={say('desk.article.coOrganizer')}
          {...field('coOrganizerId')}
          options={options(registers.coOrganizers)}
        />
        <Field
          label={say('desk.article.plannedLength')}
          {...field('plannedLength')}
          inputMode="numeric"
          pattern="\d{0,6}"
        />
        <Field label={say('desk.article.embargoUntil')} {...field('embargoUntil')} type="datetime-local" />
        <Field label={say('desk.article.unitSignOffBy')} {...field('unitSignOffBy')} maxLength={100} />
        <Field label={say('desk.article.unitSignOffAt')} {...field('unitSignOffAt')} type="date" />
      </div>
    </fieldset>
  )
}
