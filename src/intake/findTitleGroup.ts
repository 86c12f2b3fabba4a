import type { CopyUnit } from './CopyUnit'
import { patterns } from './patterns'
import { widthOf } from './widthOf'

const mostHeadingLines = 5
const widestHeadline = 48

/** The titles, decks and bylines that stand together at `at`, with the name of a column (【释疑】) above them. */
export function findTitleGroup(units: readonly CopyUnit[], at: number, isBetween: boolean): CopyUnit[] {
  const first = units[at]
  if (first === undefined) return []
  if (first.kind === 'rubric') return underRubric(first, units, at, isBetween)
  const group: CopyUnit[] = []
  for (const unit of units.slice(at, at + mostHeadingLines)) {
    if (group.length > 0 && (unit.blanksBefore > 3 || patterns.numbered.test(unit.text))) break
    const isTitle = unit.kind === 'title' || (unit.kind === 'deck' && (group.length > 0 || isBetween))
    const isByline = unit.kind === 'topByline' && group.length > 0
    if (isTitle && group.at(-1)?.kind === 'topByline') break
    if (!isTitle && !isByline) break
    group.push(unit)
  }
  if (group.length > 0 || !isBetween) return group
  return isLongHeadline(first, units[at + 1]) ? [first] : []
}

/**
 * A column's name leads the title under it; between stories, or over briefs, it can be a headline itself.
 * The name of a column of briefs over headed stories belongs to no single one of them.
 */
function underRubric(
  rubric: CopyUnit,
  units: readonly CopyUnit[],
  at: number,
  isBetween: boolean,
): CopyUnit[] {
  const titles = units[at + 1]?.kind === 'rubric' ? [] : findTitleGroup(units, at + 1, true)
  if (titles.length > 0) return patterns.briefs.test(rubric.text) ? [] : [rubric, ...titles]
  const next = units[at + 1]?.kind
  const hasCopy = next === 'text' || next === 'caption'
  return hasCopy && (isBetween || patterns.briefs.test(rubric.text)) ? [rubric] : []
}

/** Between stories, a line too long or too much like a sentence for a title is one all the same where copy follows it. */
function isLongHeadline(unit: CopyUnit, next: CopyUnit | undefined): boolean {
  if (unit.kind !== 'text' || unit.isIndented || next === undefined) return false
  if (widthOf(unit.text) > widestHeadline || /。|[，,、；;：:]$/u.test(unit.text)) return false
  if (patterns.dateline.test(unit.text) || patterns.bareByline.test(unit.text)) return false
  if (patterns.speech.test(unit.text) || patterns.bullet.test(unit.text)) return false
  return next.kind === 'topByline' || (next.kind === 'text' && widthOf(next.text) > widthOf(unit.text))
}
