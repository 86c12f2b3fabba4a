'use client'

import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Named } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { actOnCommission } from './actOnCommission'
import { Choices } from './Choices'

/** Asks one, several or all of them for copy. */
export function AskForm({
  units,
  people,
  language,
}: {
  readonly units: readonly Named[]
  readonly people: readonly Named[]
  readonly language: Language
}) {
  const say = translator(language)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const hasAll = units.length > 0 && chosen.length === units.length
  return (
    <Panel title={say('desk.queue.commission.new')}>
      <ActForm action={actOnCommission} hidden={{ act: 'ask' }} language={language} className="space-y-3">
        <Field label={say('desk.queue.commission.topic')} name="topic" maxLength={200} required />
        <TextArea
          label={say('desk.queue.commission.brief')}
          hint={say('desk.queue.commission.briefHint')}
          name="brief"
          rows={3}
          maxLength={2000}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label={say('desk.queue.commission.due')}
            hint={say('desk.queue.commission.dueHint')}
            name="dueAt"
            type="datetime-local"
            required
          />
          <Field label={say('desk.queue.commission.length')} name="plannedLength" type="number" min={1} />
          <Field label={say('desk.queue.commission.issueDate')} name="issueDate" type="date" />
          <Field
            label={say('desk.queue.commission.pageNumber')}
            name="pageNumber"
            type="number"
            min={1}
            max={99}
          />
        </div>
        <fieldset className="border border-rule px-3 pb-2">
          <legend className="px-1 text-sm font-bold">{say('desk.queue.commission.whom')}</legend>
          <label className="flex min-h-11 items-center gap-2 font-medium">
            <input
              type="checkbox"
              checked={hasAll}
              onChange={() => setChosen(hasAll ? [] : units.map(({ id }) => id))}
              className="size-5 accent-vermilion"
            />
            {say('desk.queue.commission.allUnits', { count: units.length })}
          </label>
          <Choices
            title={say('desk.queue.commission.units')}
            name="unit"
            rows={units}
            chosen={chosen}
            onChange={setChosen}
          />
          <Choices title={say('desk.queue.commission.people')} name="person" rows={people} />
        </fieldset>
        <Button type="submit" look="primary" className="min-h-11">
          {say('desk.queue.commission.send')}
        </Button>
      </ActForm>
    </Panel>
  )
}
