import type { CopyUnit } from './CopyUnit'
import { patterns } from './patterns'
import { readInlineByline } from './readInlineByline'

/**
 * Says of bulleted pieces what they are: ▶ and ▲ lead captions, but two or more in a row under the same mark,
 * or one that a byline signs, are items of a column of briefs (简讯).
 */
export function settleBullets(units: readonly CopyUnit[]): CopyUnit[] {
  return units.map((unit, at) => {
    const mark = markOf(unit)
    if (mark === null || !['caption', 'title', 'topByline'].includes(unit.kind)) return unit
    const neighbours = [units[at - 1], units[at + 1]].filter(
      (other) => other !== undefined && markOf(other) === mark,
    )
    const isCredited = [unit, ...neighbours].some(
      (other) => other !== undefined && /[摄图][)）]?$/u.test(other.text),
    )
    const isItem = (neighbours.length > 0 && !isCredited) || isSigned(unit)
    return isItem && isLongEnough(unit) ? { ...unit, kind: 'text' } : unit
  })
}

function markOf({ text }: CopyUnit): string | null {
  return patterns.bullet.exec(text)?.[0] ?? null
}

function isSigned({ text }: CopyUnit): boolean {
  return readInlineByline(text).byline !== null
}

/** A short bulleted line with no full stop is a subhead or a name. */
function isLongEnough({ text }: CopyUnit): boolean {
  return patterns.sentenceEnd.test(text) || /[。；]/u.test(text)
}
