'use client'

import { useState } from 'react'
import type { WeekdayPlan } from '../../commands/WeekdayPlanStore'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Named } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { ActForm } from '../acting/ActForm'
import { keepPlan } from './keepPlan'
import { emptyRow, planRowsOf } from './planRowsOf'
import type { PlanRow } from './planRowsOf'
import { WeekdayPageFields } from './WeekdayPageFields'

/** The pages of a weekday's issue: changed here, kept when it is saved. */
export function WeekdayForm({
  weekday,
  plan,
  choices,
  language,
}: {
  readonly weekday: number
  readonly plan: WeekdayPlan | null
  readonly choices: {
    readonly styles: readonly string[]
    readonly layouts: readonly Named[]
    readonly editors: readonly Named[]
  }
  readonly language: Language
}) {
  const say = translator(language)
  const [rows, setRows] = useState(planRowsOf(plan))
  const change = (key: number, part: Partial<PlanRow>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)))
  const add = () =>
    setRows((before) => [...before, { ...emptyRow, key: Math.max(0, ...before.map(({ key }) => key)) + 1 }])
  return (
    <ActForm
      action={keepPlan}
      hidden={{ weekday, rows: JSON.stringify(rows) }}
      language={language}
      className="space-y-4"
    >
      {rows.length === 0 && <p className="text-quiet">{say('desk.board.noPages')}</p>}
      <ol className="space-y-4">
        {rows.map((row, place) => (
          <li key={row.key} className="border border-rule p-3">
            <WeekdayPageFields
              row={row}
              number={place + 1}
              choices={choices}
              language={language}
              change={(part) => change(row.key, part)}
              remove={() => setRows((before) => before.filter(({ key }) => key !== row.key))}
            />
          </li>
        ))}
      </ol>
      <Button onClick={add}>{say('desk.board.addPage')}</Button>
      <Field
        label={say('desk.board.weekdayPressTime')}
        hint={say('desk.board.weekdayPressHint')}
        name="pressTime"
        type="time"
        defaultValue={plan?.pressTime ?? ''}
        className="max-w-60"
      />
      <Button type="submit" look="primary">
        {say('desk.board.weekdaySave')}
      </Button>
    </ActForm>
  )
}
