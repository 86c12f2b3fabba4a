const second = 1_000
const units = { days: 86_400 * second, hours: 3_600 * second, minutes: 60 * second, seconds: second } as const

/** How long until a moment, or since it (`isLate`), in words' blanks; `unit` is the largest that it fills. */
export interface CountdownParts {
  readonly isLate: boolean
  readonly unit: keyof typeof units
  readonly days: number
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

export function countdownOf(until: number, now: number): CountdownParts {
  const left = Math.abs(until - now)
  const days = Math.floor(left / units.days)
  const hours = Math.floor((left % units.days) / units.hours)
  const minutes = Math.floor((left % units.hours) / units.minutes)
  const seconds = Math.floor((left % units.minutes) / units.seconds)
  const unit = days > 0 ? 'days' : hours > 0 ? 'hours' : minutes > 0 ? 'minutes' : 'seconds'
  return { isLate: now >= until, unit, days, hours, minutes, seconds }
}
