import type { CopyUnit } from './CopyUnit'
import { patterns } from './patterns'
import { readInlineByline } from './readInlineByline'

const looked = 40

/** The titles of the copy from `from` up to the next byline or certain headline, and whether a byline ends it. */
export function lookAhead(
  units: readonly CopyUnit[],
  from: number,
): { titles: readonly string[]; isSigned: boolean } {
  const titles: string[] = []
  for (let at = from; at < Math.min(units.length, from + looked); at += 1) {
    const unit = units[at]
    if (unit === undefined || unit.kind === 'rubric') break
    const isBelow = at > from && unit.kind === 'topByline' && units[at - 1]?.kind === 'text'
    if (unit.kind === 'endByline' || isBelow || readInlineByline(unit.text).byline !== null)
      return { titles, isSigned: true }
    if (unit.kind === 'topByline' || (at > from && patterns.dateline.test(unit.text))) {
      if (units[at - 1]?.kind === 'title') titles.pop()
      break
    }
    if (unit.kind === 'title') titles.push(unit.text)
  }
  return { titles, isSigned: false }
}
