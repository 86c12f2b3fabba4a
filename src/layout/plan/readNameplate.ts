import type { PlanNameplate } from './PlanNameplate'
import type { PlanReader } from './PlanReader'
import { readDate } from './readDate'
import { readWords } from './readWords'

/** What a 报头 has room for. */
const most = { name: 40, letters: 200, particulars: 40, organisations: 12, dayNotes: 4 }

/** Reads the 报头 of a front page; null where the plan has none. */
export function readNameplate(value: unknown, read: PlanReader): PlanNameplate | null {
  if (value === null || value === undefined) return null
  const nameplate = read.record(value, 'nameplate')
  if (nameplate === null) return null
  const list = (name: 'particulars' | 'organisations' | 'dayNotes'): readonly string[] =>
    readWords(nameplate[name], `nameplate.${name}`, { read, most: most[name], length: most.letters })
  const given = (name: string): boolean => nameplate[name] !== undefined && nameplate[name] !== null
  const words = (name: 'pinyin' | 'notice'): Readonly<Record<string, string>> =>
    given(name) ? { [name]: read.text(nameplate[name], `nameplate.${name}`, most.letters) } : {}
  if (!given('particulars')) read.list(nameplate['particulars'], 'nameplate.particulars')
  return {
    name: read.text(nameplate['name'], 'nameplate.name', most.name),
    ...words('pinyin'),
    ...words('notice'),
    ...(given('date') ? { date: readDate(nameplate['date'], 'nameplate.date', read) } : {}),
    ...(given('dayNotes') ? { dayNotes: list('dayNotes') } : {}),
    ...(given('organisations') ? { organisations: list('organisations') } : {}),
    particulars: list('particulars'),
  }
}
