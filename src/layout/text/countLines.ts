import type { MilliEm } from '../units/MilliEm'
import type { PreparedText } from './PreparedText'

/** A measure, what the first line is shorter by, and what the last line leaves free for a byline beside it. */
export interface Measure {
  readonly width: MilliEm
  readonly indent: MilliEm
  readonly tail: MilliEm
}

/** How many lines a text takes, and up to which token: before its end only where a word is wider than the measure. */
export interface LineCount {
  readonly lines: number
  readonly upTo: number
  /** How wide the last line is at the least. */
  readonly lastWidth: MilliEm
}

/**
 * The number of lines that a text is set in.
 *
 * - 先挤进，后推出: each line takes in as much as squeezing allows, short of 。？！; so no setting has fewer lines.
 * - Nothing but spaces is a line of white: it is copy, and none of it is dropped.
 * - Where that leaves one character alone (孤字), 。？！ are squeezed as well, if that saves the line.
 */
export function countLines(text: PreparedText, measure: Measure): LineCount {
  const usual = fill(text, measure, { squeezesStops: false })
  if (!usual.alone) return usual
  const tight = fill(text, measure, { squeezesStops: true })
  return tight.lines < usual.lines ? tight : usual
}

/** The least number of lines, with everything squeezed that may be. */
export function fewestLines(text: PreparedText, measure: Measure): LineCount {
  return fill(text, measure, { squeezesStops: true })
}

function fill(
  text: PreparedText,
  { width, indent }: Measure,
  { squeezesStops }: { readonly squeezesStops: boolean },
): LineCount & { readonly alone: boolean } {
  const { tokens, widths, junctions, squeeze, squeezeStops, headTrim, endTrim, mayBegin, inkEnd, ink } = text
  const count = tokens.length
  if (count > 0 && inkEnd[count] === 0) return { lines: 1, upTo: count, lastWidth: 0, alone: false }
  let start = 0
  let lines = 0
  let room = width - indent
  while (start < count && (inkEnd[count] ?? 0) > start) {
    let next = -1
    let reached = 0
    const before = (widths[start] ?? 0) + (junctions[start] ?? 0) + (headTrim[start] ?? 0)
    for (let end = start + 1; end <= count; end++) {
      const ink = inkEnd[end] ?? 0
      if (ink <= start) continue
      const j = ink - 1
      const natural = (widths[ink] ?? 0) + (junctions[j] ?? 0) - before - (endTrim[j] ?? 0)
      let give = (squeeze[j] ?? 0) - (squeeze[start] ?? 0)
      if (squeezesStops) give += (squeezeStops[j] ?? 0) - (squeezeStops[start] ?? 0)
      if (natural - give <= room) {
        if (mayBegin[end] === 1) {
          next = end
          reached = natural
        }
      } else if (natural - give > room + 1500) break
    }
    if (next < 0) return { lines, upTo: start, lastWidth: 0, alone: false }
    lines++
    if (next === count) {
      const alone = lines > 1 && (ink[count] ?? 0) - (ink[start] ?? 0) < 2
      return { lines, upTo: count, lastWidth: reached, alone }
    }
    start = next
    room = width
  }
  return { lines, upTo: count, lastWidth: 0, alone: false }
}
