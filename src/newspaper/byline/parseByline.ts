import { normaliseText } from '../article/normaliseText'
import type { BylinePart } from './BylinePart'
import type { BylineText, BylineToken } from './BylineText'
import { isOrganizationName } from './isOrganizationName'

/** The text is kept: an editor signs it by hand. */
export interface UnparsableByline {
  readonly ok: false
  readonly kind: 'unparsableByline'
  readonly text: string
}

const roleWord =
  '(?:[\\p{Script=Han}]{0,8}?(?:记者|通讯员|通信员|实习生|评论员|观察员|撰稿人|撰稿|作者单位|单位|作者|指导老师|指导教师|辅导老师|辅导教师|编译|整理|综合|供稿|来源|文图|图文|摄影报道|摄影|报道|采写|撰文|供图)|文[/／、]?图|图[/／、]?文|文[/／]?摄|文字|文|图|摄)'
const wholeRole = new RegExp(`^${roleWord}$`, 'u')
const leadingRole = new RegExp(`^(${roleWord})([:：/／])(.+)$`, 'u')
const gluedRole =
  /^((?:本报|本刊|本网|本台|新华社|[\p{Script=Han}]{2,4}(?:日报|晚报|科技报))?(?:首席|特约|见习|实习|全媒体|融媒体|特派)?(?:记者|通讯员|实习生|评论员))(\p{Script=Han}{2,4})$/u
const trailingRole =
  /^(\p{Script=Han}{2,12}?)([/／]?)(文\/图|图\/文|文图|供稿|供图|摄影报道|摄影|摄|整理|编译|[文图](?<=\/.))$/u
const afterName =
  /^(?:文[/／]?图|图[/／]?文|文图|图文|供稿|供图|摄|摄影|摄影报道|报道|整理|编译|综合|采写|撰文|文|图|文[/／]?摄)$/u
/** What an author is or belongs to, printed before the name: 某某小学五(2)班, 作者系某某教师. */
const standing =
  /^(?:作者[系为是单][\p{Script=Han}A-Za-z0-9（）“”·]{2,40}|[\p{Script=Han}A-Za-z0-9（）]{2,24}(?:级|班|年级|专业)\d{0,4})$/u
const source = /^(据|摘自|转自|综合)((?!报道)[\p{Script=Han}《》]{2,24})$/u
const notedName = /^(\p{Script=Han}{2,4})(（作者[系为是单][^（）]{2,40}）)$/u
const personName =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:[·•]\p{Script=Han}{1,8}){1,3}|[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3})$/u
const notNames =
  /^(?:完|待续|未完待续|续完|节选|摘编|下转|上接|资料|资料图|图片|资料图片|排名不分先后|如图|见图|右图|左图|上图|下图|附图|见右图|见左图|略|全文|组图|图文无关|[一二三四五六七八九十百零〇]+|.*第.{1,3}版.*|.*[图照]片.*|上|中|下)$/u

/**
 * Takes a 署名 apart: `(谭某某 本报记者 肖某某)`, `□ 本报记者 张某 通讯员 李某`, `文/图 王某`, `(某市科协)`.
 *
 * - A role stands before the name or names it belongs to; 摄, 文/图, 供稿 may stand behind.
 * - A two-character name printed with a space in the middle is one name.
 * - What is not wholly understood is refused with its text, never half read.
 */
export function parseByline(text: string): ({ readonly ok: true } & BylineText) | UnparsableByline {
  const normalised = normaliseText(text).replace(/^\((.*)\)$/u, '（$1）')
  const refused: UnparsableByline = { ok: false, kind: 'unparsableByline', text: normalised }
  const frame = /^((?:[□■◆◇●○▲△★☆※❏▪◎◼◻□\-—]+ ?)?[（【]? ?)(.*?)( ?[）】]?)$/u.exec(normalised)
  const [, opening = '', framed = '', end = ''] = frame ?? []
  const isNoteAtEnd = !/[（【]/u.test(opening) && /（[^）]*$/u.test(framed)
  const [inner, closing] = isNoteAtEnd ? [framed + end, ''] : [framed, end]
  if (inner === '' || Array.from(inner).length > 120) return refused
  if (/[（【]/.test(opening) !== /[）】]/.test(closing)) return refused
  const words = joinSpacedNames(inner.split(/([ 、，,/／；;：:|｜]+)/u).filter((word) => word !== ''))
  const tokens = readWords(words)
  if (tokens === null) return refused
  const withRoles = giveRoles(tokens)
  const parts = withRoles.flatMap((token) => (token.kind === 'name' ? [token.part] : []))
  if (parts.length === 0) return refused
  return { ok: true, tokens: [...mark(opening), ...withRoles, ...mark(closing)], parts }
}

function mark(text: string): BylineToken[] {
  return text === '' ? [] : [{ kind: 'mark', text }]
}

/** `张 三` is 张三: single characters stand in pairs. */
function joinSpacedNames(words: readonly string[]): string[] {
  const result: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', gap = '', next = ''] = words.slice(at, at + 3)
    const isSplitName = isOneHan(word) && gap === ' ' && isOneHan(next) && !afterName.test(next)
    result.push(isSplitName ? word + next : rejoinSlash(word, gap, next))
    if (isSplitName || rejoinSlash(word, gap, next) !== word) at += 2
  }
  return result
}

/** `文/图` was split at its stroke. */
function rejoinSlash(word: string, gap: string, next: string): string {
  return /^[/／、]$/.test(gap) && wholeRole.test(word + '/' + next) && word.length === 1 && next.length === 1
    ? word + gap + next
    : word
}

function isOneHan(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word)
}

function readWords(words: readonly string[]): BylineToken[] | null {
  const tokens: BylineToken[] = []
  for (const word of words) {
    const read = readWord(word)
    if (read === null) return null
    tokens.push(...read)
  }
  return tokens
}

function readWord(word: string): BylineToken[] | null {
  if (/^[ 、，,/／；;：:|｜]+$/u.test(word)) return mark(word)
  if (wholeRole.test(word)) return [{ kind: 'role', text: word }]
  if (notNames.test(word)) return null
  if (standing.test(word)) return [{ kind: 'role', text: word }]
  const [, led = '', from = ''] = source.exec(word) ?? []
  if (from !== '' && isSource(from)) return [{ kind: 'role', text: led }, nameToken(from)]
  const [, noted = '', note = ''] = notedName.exec(word) ?? []
  if (noted !== '') return [nameToken(noted), ...mark(note)]
  for (const pattern of [leadingRole, gluedRole]) {
    const [, role = '', second = '', third] = pattern.exec(word) ?? []
    const name = third ?? second
    if (name !== '' && isName(name))
      return [{ kind: 'role', text: role }, ...mark(third === undefined ? '' : second), nameToken(name)]
  }
  const [, name = '', gap = '', role = ''] = trailingRole.exec(word) ?? []
  if (name !== '' && isName(name)) return [nameToken(name), ...mark(gap), { kind: 'role', text: role }]
  return isName(word) ? [nameToken(word)] : null
}

function isSource(word: string): boolean {
  return isKnownUnit(word) || /[》报网社台刊]$/u.test(word)
}

function isName(word: string): boolean {
  if (notNames.test(word)) return false
  return (
    personName.test(word) || (/^[\p{Script=Han}A-Za-z0-9“”《》·（）]{2,40}$/u.test(word) && isKnownUnit(word))
  )
}

function isKnownUnit(word: string): boolean {
  return (
    isOrganizationName(word) &&
    /[协会局委办馆校院所厅处站部社队联园室台网报司府心团学科段厂村镇乡县区州盟道地体]$/u.test(word)
  )
}

function nameToken(name: string): BylineToken {
  return {
    kind: 'name',
    part: { kind: isOrganizationName(name) ? 'organization' : 'person', name, role: null },
  }
}

function giveRoles(tokens: readonly BylineToken[]): BylineToken[] {
  const given: BylineToken[] = []
  let role: string | null = null
  let unsigned = 0
  for (const token of tokens) {
    if (token.kind === 'role' && afterName.test(token.text) && unsigned > 0) {
      signBehind(given, token.text)
      unsigned = 0
    } else if (token.kind === 'role') role = token.text
    if (token.kind === 'name') {
      if (role === null) unsigned += 1
      given.push({ kind: 'name', part: withRole(token.part, role) })
    } else given.push(token)
  }
  return given
}

/** A role printed behind names (张三 李四 摄) belongs to those before it that have none. */
function signBehind(given: BylineToken[], role: string): void {
  for (let at = given.length - 1; at >= 0; at -= 1) {
    const token = given[at]
    if (token?.kind === 'role') return
    if (token?.kind === 'name' && token.part.role === null)
      given[at] = { kind: 'name', part: withRole(token.part, role) }
  }
}

function withRole(part: BylinePart, role: string | null): BylinePart {
  return { ...part, role }
}
