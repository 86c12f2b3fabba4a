import { normaliseText } from '../article/normaliseText'
import type { BylineText, BylineToken } from './BylineText'
import { bylineMark } from './bylineMark'
import { bylineSigns } from './bylineSigns'
import { giveRoles } from './giveRoles'
import { readBylineWord } from './readBylineWord'

/** The text is kept: an editor signs it by hand. */
export interface UnparsableByline {
  readonly ok: false
  readonly kind: 'unparsableByline'
  readonly text: string
}

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
  return { ok: true, tokens: [...bylineMark(opening), ...withRoles, ...bylineMark(closing)], parts }
}

/** `张 三` is 张三: single characters stand in pairs. */
function joinSpacedNames(words: readonly string[]): string[] {
  const result: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', gap = '', next = ''] = words.slice(at, at + 3)
    const isSplitName = isOneHan(word) && gap === ' ' && isOneHan(next) && !bylineSigns.afterName.test(next)
    result.push(isSplitName ? word + next : rejoinSlash(word, gap, next))
    if (isSplitName || rejoinSlash(word, gap, next) !== word) at += 2
  }
  return result
}

/** `文/图` was split at its stroke. */
function rejoinSlash(word: string, gap: string, next: string): string {
  return /^[/／、]$/.test(gap) &&
    bylineSigns.wholeRole.test(word + '/' + next) &&
    word.length === 1 &&
    next.length === 1
    ? word + gap + next
    : word
}

function isOneHan(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word)
}

function readWords(words: readonly string[]): BylineToken[] | null {
  const tokens: BylineToken[] = []
  for (const word of words) {
    const read = readBylineWord(word)
    if (read === null) return null
    tokens.push(...read)
  }
  return tokens
}
