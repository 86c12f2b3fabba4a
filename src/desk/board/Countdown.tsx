'use client'

import { useEffect, useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { classNames } from '../../ui/classNames'
import { countdownOf } from './countdownOf'

/** Minutes before the moment at which screen readers are told; in between they are left in peace. */
const told = [60, 30, 10, 5, 1, 0]

/** Counts down to a moment by the server's clock; red once it is over. */
export function Countdown({
  until,
  now,
  before,
  after,
  language,
}: {
  readonly until: string
  readonly now: string
  readonly before: string
  readonly after: string
  readonly language: Language
}) {
  const say = translator(language)
  const [clock, setClock] = useState(() => Date.parse(now))
  useEffect(() => {
    const ahead = Date.parse(now) - Date.now() // the browser's clock may be wrong
    const tick = () => setClock(Date.now() + ahead)
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [now])
  const parts = countdownOf(Date.parse(until), clock)
  const { days, hours, minutes, seconds } = parts
  const words = say(`desk.board.${parts.unit}`, { days, hours, minutes, seconds })
  const minutesLeft = Math.floor((Date.parse(until) - clock) / 60_000)
  const isTold = seconds === 0 && told.includes(minutesLeft)
  return (
    <span className={classNames('inline-block', parts.isLate ? 'font-bold text-vermilion' : undefined)}>
      <span role="timer" aria-live="off" suppressHydrationWarning>
        {parts.isLate ? after : before} <span className="tabular-nums">{words}</span>
      </span>
      <span role="status" className="sr-only">
        {isTold ? `${parts.isLate ? after : before} ${words}` : ''}
      </span>
    </span>
  )
}
