import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'

const minute = 60_000
const units = [
  { key: 'days', length: 24 * 60 * minute },
  { key: 'hours', length: 60 * minute },
  { key: 'minutes', length: minute },
] as const

/** How long ago something was, in the largest unit that it fills. */
export function formatAge(moment: string, now: Date, language: Language): string {
  const say = translator(language)
  const past = now.getTime() - new Date(moment).getTime()
  const unit = units.find(({ length }) => past >= length)
  return unit ? say(`desk.ago.${unit.key}`, { count: Math.floor(past / unit.length) }) : say('desk.ago.now')
}
