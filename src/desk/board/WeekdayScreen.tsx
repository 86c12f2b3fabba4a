import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { weekdays } from '../../newspaper/issue/weekdayOf'
import type { Actor } from '../../review/Actor'
import type { DeskPlanning, Registers } from '../../runtime'
import { classNames } from '../../ui/classNames'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { WeekdayForm } from './WeekdayForm'

/** 周模板: the pages of every weekday's issue, one weekday at a time. */
export function WeekdayScreen({
  actor,
  language,
  weekday,
  planning,
  registers,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly weekday: number
  readonly planning: DeskPlanning
  readonly registers: Registers
}) {
  const say = translator(language)
  const planOf = (day: number) => planning.plans.find((plan) => plan.weekday === day) ?? null
  const name = weekdays[weekday - 1] ?? 'monday'
  return (
    <DeskPage actor={actor} language={language} here="/desk/issues" title={say('desk.board.weekdays')}>
      <p className="-mt-2 mb-3 text-sm text-quiet">{say('desk.board.weekdaysHint')}</p>
      <nav aria-label={say('desk.board.weekdays')} className="mb-4 flex flex-wrap gap-2">
        {weekdays.map((day, place) => {
          const plan = planOf(place + 1)
          const isHere = place + 1 === weekday
          return (
            <Link
              key={day}
              href={`/desk/issues/weekdays?day=${place + 1}`}
              aria-current={isHere ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-11 flex-col items-center justify-center border bg-sheet px-3 text-sm leading-tight no-underline hover:border-ink',
                isHere ? 'border-vermilion font-bold' : 'border-rule',
              )}
            >
              {say(`weekday.${day}`)}
              <span className="text-xs font-normal text-quiet">
                {plan
                  ? say('desk.board.weekdayCount', { count: plan.pages.length })
                  : say('desk.board.weekdayNone')}
              </span>
            </Link>
          )
        })}
      </nav>
      <Panel title={say('desk.board.weekdaysTitle', { weekday: say(`weekday.${name}`) })}>
        <WeekdayForm
          key={weekday}
          weekday={weekday}
          plan={planOf(weekday)}
          choices={{
            styles: planning.styles,
            layouts: planning.layouts,
            editors: registers.responsibleEditors,
          }}
          language={language}
        />
      </Panel>
    </DeskPage>
  )
}
