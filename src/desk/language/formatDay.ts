import type { Language } from '../../messages/messagesFor'

const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }),
} as const

/** A day of the newsroom's calendar: of a date (YYYY-MM-DD), or the day that it is in Beijing at a moment. */
export function formatDay(day: string | Date, language: Language): string {
  const moment = typeof day === 'string' && day.length === 10 ? `${day}T12:00:00+08:00` : day
  return formats[language].format(new Date(moment))
}
