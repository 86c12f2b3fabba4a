import { createHash } from 'node:crypto'
import type { IssueForPress, Press, PressFile, PrintedIssue } from '../../src/commands/Press'

/** A press that draws nothing: its files hold the names of what they would show. */
export const memoryPress: Press = {
  print: async (issue) => ({ ok: true, value: printedInMemory(issue) }),
  prepare: () => undefined,
}

/** What that press makes of an issue. */
export function printedInMemory({ newspaper, date, madeAt, pages, numbers }: IssueForPress): PrintedIssue {
  const made = `${newspaper} ${date} ${madeAt}`
  return {
    pdf: file('pdf', made),
    pages: pages
      .filter(({ number }) => numbers.includes(number))
      .map(({ number, title, pictures }) => ({
        number,
        pdf: file('pdf', `${made} ${number} ${title}`),
        fonts: ['Noto Serif SC 400', 'Noto Serif SC 900 vertical'].map((face) => ({
          ...file('font', `${made} ${number} ${face}`),
          face,
          family: `Invented ${face}`,
        })),
        css: file('css', `${made} ${number}`),
        pictures: pictures.map(({ box }) => ({ ...file('picture', box), box })),
      })),
  }
}

function file(kind: PressFile['kind'], text: string): PressFile {
  const bytes = new TextEncoder().encode(`${kind} ${text}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const ending = { pdf: 'pdf', font: 'woff2', css: 'css', picture: 'jpg' }[kind]
  return { kind, bytes, hash, url: `/files/${hash}.${ending}` }
}
