import { parseByline } from '../newspaper/byline/parseByline'
import { startsWithSurname } from '../newspaper/byline/startsWithSurname'
import { readCredit } from './readCredit'

const behindStop = /^(.*[。！？!?…][”’"]?)\s*([（(][^（）()。；]{2,60}[）)])$/su
const looked = 90

/** Takes a byline off the end of a story's last paragraph: …… 。(某某 某某). It must stand behind a full stop. */
export function readInlineByline(text: string): { text: string; byline: string | null } {
  const head = text.slice(0, Math.max(0, text.length - looked))
  const [, rest, byline] = behindStop.exec(text.slice(head.length)) ?? []
  if (rest === undefined || byline === undefined) return { text, byline: null }
  const inner = readCredit(byline.slice(1, -1))
  if (inner.credit !== null && inner.text === '' && /摄$/u.test(inner.credit.role))
    return { text, byline: null }
  const parsed = parseByline(byline)
  const isSigned =
    parsed.ok &&
    parsed.parts.every(
      ({ kind, name, role }) => role !== null || kind === 'organization' || startsWithSurname(name),
    )
  return isSigned ? { text: head + rest, byline } : { text, byline: null }
}
