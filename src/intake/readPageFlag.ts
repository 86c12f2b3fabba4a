import { findSectionName } from './findSectionName'
import type { ReadPageFlag } from './PageReading'
import type { SourceLine } from './SourceLine'

const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|van|üan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|üe|a|o|e|i|u|v|ü))/u
const chineseName = /^[【《〈■◆●★□\s]*(\p{Script=Han}{2,12})[】》〉■◆●★□\s]*$/u
const latin = /^[A-Za-zÜüĀ-ǜ' ’·-]+$/u
const joined = /^[【《■◆●★□\s]*(\p{Script=Han}{2,12})[】》■◆●★□\s|·/]+([A-Za-zÜüĀ-ǜ][A-Za-zÜüĀ-ǜ' ’·-]+)$/u
const turned = /^([A-Za-zÜü][A-Za-zÜü' ’·-]+)[\s|·/]+(\p{Script=Han}{2,12})$/u
const rubric = /^[■◆●★□▶\s]*[【〖\[［]\s*(\p{Script=Han}[\p{Script=Han}·\s]{1,11})\s*[】〗\]］][■◆●★□\s]*$/u

const edge = 3

/**
 * Reads the 版头 (page flag), the page's own title: 地方科协 DI FANG KE XIE, in one line or two.
 * Where no line carries its pinyin, the name of a section beside the folio, or a single 【栏目】 at the head or the foot, is taken for it.
 */
export function readPageFlag(
  lines: readonly SourceLine[],
  folioLines: readonly number[],
): ReadPageFlag | null {
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]]
    if (line === undefined || line.text.length > 80) continue
    const flag = readOneLine(line) ?? readTwoLines(line, next)
    if (flag !== null) return flag
  }
  const section = findSectionName(lines, folioLines)
  if (section !== null) return section
  const rubrics = lines.filter((line) => line.text.length < 40 && rubric.test(line.text))
  const [only] = rubrics
  const place = only === undefined ? -1 : lines.indexOf(only)
  const isAtEdge = place < edge || place >= lines.length - edge
  if (only === undefined || rubrics.length > 1 || !isAtEdge) return null
  return {
    name: rubric.exec(only.text)?.[1]?.replace(/\s/gu, '') ?? only.text,
    pinyin: null,
    lines: [only.number],
  }
}

function readOneLine(line: SourceLine): ReadPageFlag | null {
  const [, name, pinyin] = joined.exec(line.text) ?? []
  const [, otherPinyin, otherName] = turned.exec(line.text) ?? []
  return flagOf(name ?? otherName, pinyin ?? otherPinyin, [line.number])
}

function readTwoLines(line: SourceLine, next: SourceLine | undefined): ReadPageFlag | null {
  if (next === undefined || next.text.length > 80 || next.blanksBefore > 1) return null
  const lines = [line.number, next.number]
  const name = chineseName.exec(line.text)?.[1]
  if (name !== undefined && latin.test(next.text)) return flagOf(name, next.text, lines)
  const nameBelow = chineseName.exec(next.text)?.[1]
  return nameBelow !== undefined && latin.test(line.text) ? flagOf(nameBelow, line.text, lines) : null
}

function flagOf(name: string | undefined, pinyin: string | undefined, lines: number[]): ReadPageFlag | null {
  if (name === undefined || pinyin === undefined) return null
  const isSpelling = canSpell(pinyin.toLowerCase().replace(/[^a-zü]/gu, ''), Array.from(name).length)
  const isTitleInEnglish = /^[A-Z]{3,}(?: [A-Z&]+)+$/u.test(pinyin)
  return isSpelling || isTitleInEnglish ? { name, pinyin: pinyin.trim().replace(/\s+/gu, ' '), lines } : null
}

/** Whether `letters` are the pinyin of just `count` characters; tries the long reading of each syllable first. */
function canSpell(letters: string, count: number): boolean {
  if (count === 0 || letters === '') return count === 0 && letters === ''
  const longest = syllable.exec(letters)?.[0].length ?? 0
  for (let length = longest; length > 0; length -= 1) {
    const head = letters.slice(0, length)
    if (syllable.exec(head)?.[0] === head && canSpell(letters.slice(length), count - 1)) return true
  }
  return false
}
