import type { ReadCoOrganizers } from './PageReading'
import type { SourceLine } from './SourceLine'

const bullet = /^(?:[-–—•·●○▪◆◇■□*★☆]|\d{1,2}[.、．])\s*/u
const labelled =
  /^((?:本版|本报|本刊|本期|本栏目?|本专版|专版)?(?:(?:战略|特别)?(?:协办|联办|合办|共办|主办|承办|支持|合作|理事|支撑|共建)(?:单位|方)?|协办))(?=$|[\s(（:：])\s*(?:[(（]\s*([^)）]{2,24})\s*[)）])?\s*[:：]?\s*(.*)$/u
const bySentence = /^(本[版栏]目?)由(.{2,80}?)(协办|联办|主办|合办|承办)$/u
const noteLine = /^[(（]\s*(排名[^)）]{2,20}|按[^)）]{2,20}序[^)）]{0,6})\s*[)）][:：]?$/u
const unitEnding =
  /(?:协会|学会|科协|技术局|局|委|委员会|中心|馆|大学|学院|学校|中学|小学|研究院|研究所|院|所|公司|政府|集团|基地|办公室|办|医院|联合会|研究会|厅|社|银行|联盟|妇联|团委|部)$/u

/**
 * Reads the strip of 协办单位: its label, its note (排名不分先后) and the units, one a line or many in one line.
 * 协办 and 联办 are looked for first; a line 主办 alone is a strip where there is no other.
 */
export function readCoOrganizers(lines: readonly SourceLine[]): ReadCoOrganizers | null {
  const strips = readStrips(lines)
  return strips.find((strip) => /协办|联办/u.test(strip.label)) ?? strips[0] ?? null
}

/** Every strip of units on the page, 主办 and 支持单位 too: none of them is copy. */
export function readStrips(lines: readonly SourceLine[]): ReadCoOrganizers[] {
  return lines.flatMap((_, at) => readStripAt(lines, at) ?? [])
}

function readStripAt(lines: readonly SourceLine[], at: number): ReadCoOrganizers | null {
  const first = lines[at]
  if (first === undefined) return null
  const text = first.text.replace(bullet, '')
  const sentence = text.length < 120 ? bySentence.exec(text) : null
  if (sentence !== null) {
    return {
      label: `${sentence[1]}${sentence[3]}`,
      note: null,
      names: splitNames(sentence[2] ?? ''),
      lines: [first.number],
    }
  }
  const [, label, noteBeside, rest = ''] = labelled.exec(text) ?? []
  if (label === undefined || /[。！？]/u.test(rest)) return null
  const strip = { names: splitNames(rest), lines: [first.number] }
  let note = noteBeside ?? null
  let spacing = rest === '' ? (lines[at + 1]?.blanksBefore ?? 0) : 0
  for (const line of lines.slice(at + 1, at + 400)) {
    const isApart = line.blanksBefore > spacing && strip.names.length > 0
    if (isApart && !bullet.test(line.text)) break
    if (strip.names.length === 0) spacing = Math.max(spacing, line.blanksBefore)
    const item = line.text.replace(bullet, '')
    const isNote = note === null && noteLine.test(item)
    if (!isNote && !isUnitLine(line.text, item, strip.names.length > 0)) break
    if (isNote) note = noteLine.exec(item)?.[1] ?? null
    else strip.names.push(...splitNames(item))
    strip.lines.push(line.number)
  }
  if (strip.names.length === 0 || !strip.names.some((name) => unitEnding.test(name))) return null
  return { label, note, ...strip }
}

function isUnitLine(text: string, item: string, hasNames: boolean): boolean {
  if (/[。！？：:“”]/u.test(item) || /^[(（].*[)）]$/u.test(item) || item.length > 400) return false
  const names = splitNames(item)
  const areUnits = names.length > 0 && names.every((name) => unitEnding.test(name) && name.length <= 30)
  return (
    areUnits ||
    (bullet.test(text) && hasNames && names.every((name) => name.length >= 3 && name.length <= 30))
  )
}

function splitNames(text: string): string[] {
  return text
    .split(/[\s、,，;；|｜/／·•●]+/u)
    .map((name) => name.replace(/[。.]$/u, ''))
    .filter((name) => name !== '')
}
