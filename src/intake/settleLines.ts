import type { CopyUnit } from './CopyUnit'
import { isOrganizationName } from '../newspaper/byline/isOrganizationName'
import { widthOf } from './widthOf'

const widestVerse = 20
const fewestVerses = 3
const fewestCells = 3
const date = /^\d{4}年\d{1,2}月\d{1,2}日$/u

/**
 * Finds lines that stand each by themselves, so that nothing is joined to them: verses under their poet's name,
 * rows of a table, and the name and date under a notice.
 */
export function settleLines(units: readonly CopyUnit[]): CopyUnit[] {
  const verses = findVerses(units)
  return units.map((unit, at) => {
    const next = units[at + 1]
    const isRowNear = [units[at - 1], next].some((other) => other !== undefined && isRow(other))
    const isTable = isRowNear && (isRow(unit) || /^(?:计量)?单位[：:]/u.test(unit.text))
    const isSignOff = date.test(unit.text) || (isOrganizationName(unit.text) && date.test(next?.text ?? ''))
    if (unit.kind === 'title' && isCutAtFigure(unit, next)) return { ...unit, kind: 'text' }
    return verses.has(at) || isTable || isSignOff ? { ...unit, kind: 'line' } : unit
  })
}

/** 出现在20 | 20年: the next piece goes on the figure. */
function isCutAtFigure({ text }: CopyUnit, next: CopyUnit | undefined): boolean {
  return next?.kind === 'text' && /\d$/u.test(text) && /^\d{1,3}[年月日%万亿余.]/u.test(next.text)
}

function isRow({ kind, text }: CopyUnit): boolean {
  if (kind !== 'title' && kind !== 'text' && kind !== 'topByline') return false
  const cells = text.split(/[\s|｜]+/u)
  return cells.length >= fewestCells && cells.every((cell) => widthOf(cell) <= 8 && !/[，。：；]/u.test(cell))
}

/** Three short lines or more under a byline, most of them without a full stop; the last of them heads the next story where that is signed or has copy. */
function findVerses(units: readonly CopyUnit[]): Set<number> {
  const found = new Set<number>()
  units.forEach((unit, at) => {
    if (unit.kind !== 'topByline' || units[at - 1]?.kind !== 'title') return
    let end = at + 1
    while (isVerse(units[end])) end += 1
    const after = units[end]
    if (units[end - 1]?.kind === 'title' && after !== undefined && after.kind !== 'endByline') end -= 1
    const open = units.slice(at + 1, end).filter(({ text }) => !/。$/u.test(text)).length
    const areVerses = end - at - 1 >= fewestVerses && open * 2 > end - at - 1
    if (areVerses) for (let verse = at + 1; verse < end; verse += 1) found.add(verse)
  })
  return found
}

function isVerse(unit: CopyUnit | undefined): boolean {
  return (
    unit !== undefined &&
    unit.lines.length === 1 &&
    (unit.kind === 'title' || unit.kind === 'text') &&
    widthOf(unit.text) <= widestVerse
  )
}
