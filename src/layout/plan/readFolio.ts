import type { PlanFolio } from './PlanFolio'
import type { PlanReader } from './PlanReader'
import { readDate } from './readDate'
import { readWords } from './readWords'

/** A folio stands on one line of the page: so many letters of each thing it says, and so many editors and contacts. */
const most = { letters: 100, editors: 20, contacts: 10 }

/** Reads the 报眉 of a plan; null where it has none. */
export function readFolio(value: unknown, read: PlanReader): PlanFolio | null {
  if (value === null || value === undefined) return null
  const folio = read.record(value, 'folio')
  if (folio === null) return null
  const words = (name: string): string => read.text(folio[name], `folio.${name}`, most.letters)
  const editors = folio['editors'] === undefined ? [] : read.list(folio['editors'], 'folio.editors')
  if (editors.length > most.editors)
    read.fault('folio.editors', `at most ${most.editors} editors`, editors.length)
  const contacts = readWords(folio['contacts'], 'folio.contacts', {
    read,
    most: most.contacts,
    length: most.letters,
  })
  return {
    newspaper: words('newspaper'),
    date: readDate(folio['date'], 'folio.date', read),
    pageNumber: read.integer(folio['pageNumber'], 'folio.pageNumber', { least: 1, most: 999 }),
    title: words('title'),
    editors: editors.slice(0, most.editors).flatMap((value, i) => {
      const path = `folio.editors[${i}]`
      const editor = read.record(value, path)
      if (editor === null) return []
      return {
        role: read.text(editor['role'], `${path}.role`, most.letters),
        name: read.text(editor['name'], `${path}.name`, most.letters),
      }
    }),
    ...(contacts.length === 0 ? {} : { contacts }),
  }
}
