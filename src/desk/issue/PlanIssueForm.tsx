'use client'

import Link from 'next/link'
import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { isCalendarDate } from '../../newspaper/issue/isCalendarDate'
import { weekdayOf, weekdays } from '../../newspaper/issue/weekdayOf'
import type { DeskPlanning } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { planNextIssue } from './planNextIssue'

const sources = ['weekday', 'lastIssue', 'titles'] as const
type Source = (typeof sources)[number]

/** Plans an issue: its day, and its pages from the weekday's template, from the last issue, or a line for every page. */
export function PlanIssueForm({
  planning,
  language,
}: {
  readonly planning: Pick<DeskPlanning, 'proposedDate' | 'last' | 'plans'>
  readonly language: Language
}) {
  const say = translator(language)
  const { proposedDate, last, plans } = planning
  const [date, setDate] = useState(proposedDate)
  const [chosen, setChosen] = useState<Source | null>(null)
  const day = isCalendarDate(date) ? weekdayOf(date) : 1
  const weekday = say(`weekday.${weekdays[day - 1] ?? 'monday'}`)
  const plan = plans.find((one) => one.weekday === day)
  const may: Record<Source, boolean> = { weekday: plan !== undefined, lastIssue: last !== null, titles: true }
  const from = chosen && may[chosen] ? chosen : sources.find((source) => may[source])
  const words: Record<Source, string> = {
    weekday: plan
      ? say('desk.board.fromWeekday', { weekday, count: plan.pages.length })
      : say('desk.board.fromWeekdayNone', { weekday }),
    lastIssue: say('desk.board.fromLast', { date: last ?? '–' }),
    titles: say('desk.board.fromTitles'),
  }
  return (
    <Panel
      title={say('desk.issue.plan')}
      aside={
        <Link href="/desk/issues/weekdays" className="py-1 text-sm">
          {say('desk.board.weekdays')}
        </Link>
      }
    >
      <ActForm action={planNextIssue} hidden={{}} language={language} className="space-y-3">
        <Field
          label={say('desk.issue.date')}
          name="date"
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <fieldset>
          <legend className="text-sm font-medium text-quiet">{say('desk.board.planFrom')}</legend>
          {sources.map((source) => (
            <label key={source} className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="radio"
                name="from"
                value={source}
                checked={from === source}
                disabled={!may[source]}
                onChange={() => setChosen(source)}
                className="size-5 accent-vermilion"
              />
              {words[source]}
            </label>
          ))}
        </fieldset>
        {from === 'titles' && (
          <TextArea
            label={say('desk.issue.pageTitles')}
            hint={say('desk.issue.pageTitlesHint')}
            name="titles"
            rows={4}
            required
            maxLength={2_000}
          />
        )}
        <Button type="submit" look="primary">
          {say('desk.issue.planSubmit')}
        </Button>
      </ActForm>
    </Panel>
  )
}
