import { isOrganizationName } from '../newspaper/byline/isOrganizationName'
import { looksLikeTitle } from './looksLikeTitle'
import type { ReadPageFlag } from './PageReading'
import type { SourceLine } from './SourceLine'

const section =
  /(?:版|副刊|要闻|综合|专题|新闻|天地|之窗|之声|园地|广角|科普|教育|推广|时讯|视野|前沿|生活|健康|文化|文艺|文学|周刊|地方|基层|社会|少年|家园|论坛|广场|纵横|速递|视点|视窗|博览|大观|百科|科技|科学|三农|农业|农技|法治|民生|理论|评论|经济|国际|国内|校园|学苑|探索|传真|风采|聚焦|关注)$/u
const widestName = 6
const head = 12

/** A page flag without its pinyin: the name of a section beside the folio (副刊), or set down a column, a character a line. */
export function findSectionName(
  lines: readonly SourceLine[],
  folioLines: readonly number[],
): ReadPageFlag | null {
  return besideFolio(lines, folioLines) ?? downTheColumn(lines.slice(0, head))
}

/** The name of a section has a headline under it; with copy under it, it would be a headline itself. */
function besideFolio(lines: readonly SourceLine[], folioLines: readonly number[]): ReadPageFlag | null {
  const [first, next] = lines
  if (first === undefined || next === undefined || folioLines.length === 0) return null
  const isBeside = folioLines.some((line) => line <= 12)
  const name = first.text
  const isName = /^\p{Script=Han}+$/u.test(name) && name.length <= widestName && section.test(name)
  if (!isBeside || !isName || isOrganizationName(name) || !looksLikeTitle(next.text)) return null
  return { name, pinyin: null, lines: [first.number] }
}

function downTheColumn(lines: readonly SourceLine[]): ReadPageFlag | null {
  const from = lines.findIndex(isOneCharacter)
  const run = from < 0 ? [] : lines.slice(from)
  const end = run.findIndex((line) => !isOneCharacter(line))
  const name = end < 0 ? run : run.slice(0, end)
  if (name.length < 2 || name.length > widestName) return null
  return {
    name: name.map(({ text }) => text).join(''),
    pinyin: null,
    lines: name.map(({ number }) => number),
  }
}

function isOneCharacter({ text }: SourceLine): boolean {
  return /^\p{Script=Han}$/u.test(text)
}
