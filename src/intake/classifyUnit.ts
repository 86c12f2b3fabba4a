import type { BylinePart } from '../newspaper/byline/BylinePart'
import { parseByline } from '../newspaper/byline/parseByline'
import { startsWithSurname } from '../newspaper/byline/startsWithSurname'
import type { UnitKind } from './CopyUnit'
import { closeUp } from './closeUp'
import { looksLikeTitle } from './looksLikeTitle'
import { patterns } from './patterns'
import { readCredit } from './readCredit'

const roleLed =
  /^(?:[□■◆◇●○☆★▪]\s*|本报|本刊|本网|本台|记者|通讯员|实习|特约|见习|首席|全媒体|融媒体|文[/／、]?图|图[/／、]?文|文[/／:：]|作者|来源|新华社记者|科技日报记者|\p{Script=Han}{2,4}(?:日报|晚报|科技报)(?:首席|特约|实习)?记者|撰文|编译|整理|综合|供稿|摄影[:：/ ]|图文)/u
const longestCaption = 260

/** Says what a piece of copy is by its own looks; where it stands is weighed later. */
export function classifyUnit(text: string): UnitKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament'
  if (text.length <= 40 && patterns.rubric.test(closeUp(text))) return 'rubric'
  if (text.length <= 30 && patterns.jump.test(text) && /^[(（]?\s*(?:上接|下转|转|接)/u.test(text))
    return 'jump'
  if (patterns.bareByline.test(text)) return classifyBracketed(text)
  if (text.length <= 50 && patterns.index.test(text)) return 'jump'
  if (text.length <= 120 && patterns.notice.test(text)) return 'notice'
  if (patterns.speech.test(text)) return 'text'
  if (isCaption(text)) return 'caption'
  if (text.length <= 70 && isTopByline(text)) return 'topByline'
  if (patterns.deckStart.test(text) && text.length <= 60) return 'deck'
  return looksLikeTitle(text) ? 'title' : 'text'
}

function classifyBracketed(text: string): UnitKind {
  const inner = text.slice(1, -1)
  if (patterns.captionStart.test(inner) || /[。；]/u.test(inner))
    return patterns.captionStart.test(inner) ? 'caption' : 'text'
  const { credit, text: rest } = readCredit(inner)
  if (credit !== null && rest === '' && /摄$|摄影$|供图|提供/u.test(credit.role)) return 'credit'
  return parseByline(text).ok || patterns.sourceNote.test(text) ? 'endByline' : 'text'
}

function isCaption(text: string): boolean {
  if (patterns.captionStart.test(text)) return true
  if (text.length > longestCaption || text.length < 4) return false
  const { credit, text: rest } = readCredit(text)
  return credit !== null && /摄|供图/u.test(credit.role) && !isOnlyByline(text, rest)
}

function isOnlyByline(text: string, rest: string): boolean {
  return rest === '' && parseByline(text).ok && !/摄$/u.test(text)
}

function isTopByline(text: string): boolean {
  if (/[。！？，；]|[,;]\s*\p{Script=Han}{5}/u.test(text)) return false
  const isLed = roleLed.test(text)
  const byline = parseByline(text)
  if (!byline.ok) return false
  if (/^□/u.test(text)) return true
  if (isLed) return byline.parts.every((part) => part.role !== null || isSigner(part))
  const hasRole = byline.tokens.some(
    (token) => token.kind === 'role' && /记者|通讯员|文[/／]?图/u.test(token.text),
  )
  const people = byline.parts.every(
    ({ kind, name }) => kind === 'person' && name.length <= 3 && startsWithSurname(name),
  )
  return hasRole || (people && byline.parts.length <= 4)
}

/** Without a role before it, only a name that begins with a family name, or a unit, signs: ●通风换气 does not. */
function isSigner({ kind, name }: BylinePart): boolean {
  return kind === 'organization' || (name.length <= 4 && startsWithSurname(name)) || name.includes('·')
}
