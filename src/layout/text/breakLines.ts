import { mostStretch, noticeableStretch } from '../check/stretchOf'
import type { MilliEm } from '../units/MilliEm'
import type { Measure } from './countLines'
import type { PreparedText } from './PreparedText'

/** The cost of a line that cannot be. */
const impossible = Infinity
/** A line may lack this much before it is thought of only where nothing else is left. */
const usualLack = 4000
/** What a last line of one character costs (孤字, clreq 3.7.4). */
const aloneCost = 150
/** What is added where a line is stretched so that it is seen, and again where it is seen at once: rather other lines give way. */
const stretchSteps: readonly { readonly beyond: MilliEm; readonly cost: number }[] = [
  { beyond: noticeableStretch, cost: 30 },
  { beyond: 150, cost: 30 },
  { beyond: mostStretch, cost: 400 },
]

/**
 * Where the lines of a text begin when it is set in exactly `lines` lines as evenly as can be: Knuth and Plass's total fit
 * ("Breaking paragraphs into lines", 1981) over a fixed number of lines. The end of the text closes the list; null where
 * it cannot be set so.
 */
export function breakLines(
  text: PreparedText,
  { measure, lines, upTo }: { readonly measure: Measure; readonly lines: number; readonly upTo: number },
): readonly number[] | null {
  if (lines === 0) return [0]
  if ((text.inkEnd[upTo] ?? 0) === 0) return [0, upTo]
  const earliest = earliestBreaks(text, { measure, lines, upTo })
  for (const lack of [usualLack, impossible]) {
    const breaks = search(text, { measure, lines, upTo, lack, earliest })
    if (breaks !== null) return breaks
  }
  return null
}

interface SearchArgs {
  readonly measure: Measure
  readonly lines: number
  readonly upTo: number
  readonly lack: number
  /** The first token that each line may begin with, if what is left is to fit in the lines that are left. */
  readonly earliest: Int32Array
}

/** The breaks that one line may end at: costs and where the line began, from the token `first` on. */
interface Reached {
  readonly first: number
  readonly costs: number[]
  readonly from: number[]
}

function search(
  text: PreparedText,
  { measure, lines, upTo, lack, earliest }: SearchArgs,
): readonly number[] | null {
  const reached: Reached[] = [{ first: 0, costs: [0], from: [0] }]
  for (let line = 0; line < lines; line++) {
    const last = line === lines - 1
    const room = measure.width - (line === 0 ? measure.indent : 0) - (last ? measure.tail : 0)
    const before = reached[line] ?? noneReached
    const first = Math.max(earliest[line + 1] ?? 0, before.first + 1)
    const next: Reached = { first, costs: [], from: [] }
    before.costs.forEach((soFar, place) => {
      if (soFar === impossible) return
      const start = before.first + place
      for (let end = last ? upTo : Math.max(start + 1, first); end <= upTo; end++) {
        if (!last && end === upTo) break
        const outcome = costOfLine(text, { start, end, room, last })
        if (outcome === tooLong) break
        if (text.mayBegin[end] !== 1 || outcome === notYet) continue
        if (!last && outcome.lack > lack) continue
        const at = end - first
        const cost = soFar + outcome.cost
        while (next.costs.length <= at) next.costs.push(impossible)
        if (cost < (next.costs[at] ?? impossible)) {
          next.costs[at] = cost
          next.from[at] = start
        }
      }
    })
    reached.push(next)
  }
  return traceBack(reached, upTo)
}

const noneReached: Reached = { first: 0, costs: [], from: [] }

function traceBack(reached: readonly Reached[], upTo: number): readonly number[] | null {
  const breaks = [upTo]
  let at = upTo
  for (const { first, costs, from } of reached.slice(1).reverse()) {
    if ((costs[at - first] ?? impossible) === impossible) return null
    at = from[at - first] ?? 0
    breaks.push(at)
  }
  return breaks.reverse()
}

/** Squeezed lines may come out a token or two apart from what this reckons: so many are let in besides. */
const leeway = 4

/**
 * From the end backwards, the earliest token that each line may begin with: a long paragraph has few places for each of its
 * breaks, and only those are weighed.
 */
function earliestBreaks(
  text: PreparedText,
  { measure, lines, upTo }: Omit<SearchArgs, 'lack' | 'earliest'>,
): Int32Array {
  const earliest = new Int32Array(lines + 1)
  earliest[lines] = upTo
  let end = upTo
  for (let line = lines - 1; line > 0; line--) {
    const last = line === lines - 1
    const room = measure.width - (last ? measure.tail : 0)
    let first = end
    for (let start = end - 1; start > 0; start--) {
      const outcome = costOfLine(text, { start, end, room, last })
      if (outcome === tooLong) break
      if (text.mayBegin[start] === 1 && outcome !== notYet) first = start
    }
    end = first
    earliest[line] = Math.max(0, first - leeway)
  }
  return earliest
}

interface LineSpan {
  readonly start: number
  readonly end: number
  readonly room: number
  readonly last: boolean
}

const tooLong = 'tooLong'
const notYet = 'notYet'

function costOfLine(
  text: PreparedText,
  { start, end, room, last }: LineSpan,
): { readonly cost: number; readonly lack: number } | typeof tooLong | typeof notYet {
  const inkEnd = text.inkEnd[end] ?? 0
  if (inkEnd <= start) return notYet
  const j = inkEnd - 1
  const natural =
    (text.widths[inkEnd] ?? 0) -
    (text.widths[start] ?? 0) +
    (text.junctions[j] ?? 0) -
    (text.junctions[start] ?? 0) -
    (text.headTrim[start] ?? 0) -
    (text.endTrim[j] ?? 0)
  const lack = room - natural
  const squeeze = (text.squeeze[j] ?? 0) - (text.squeeze[start] ?? 0)
  const stops = (text.squeezeStops[j] ?? 0) - (text.squeezeStops[start] ?? 0)
  if (lack < 0 && -lack > squeeze + stops) return -lack > squeeze + stops + 1500 ? tooLong : notYet
  const begin = end < text.tokens.length ? (text.beginCost[end] ?? 0) : 0
  if (lack < 0) return { cost: begin + 1 + squeezeCost(-lack, squeeze, stops), lack }
  if (last) {
    const alone = (text.ink[end] ?? 0) - (text.ink[start] ?? 0) < 2 && start > 0
    return { cost: begin + 1 + (alone ? aloneCost : 0), lack }
  }
  const gaps = (text.gaps[j] ?? 0) - (text.gaps[start] ?? 0)
  const places = (text.stretchable[j] ?? 0) - (text.stretchable[start] ?? 0)
  return { cost: begin + 1 + stretchCost(lack, gaps, places), lack }
}

function squeezeCost(need: number, squeeze: number, stops: number): number {
  if (need <= squeeze) return 6 * (need / squeeze) ** 2
  return 10 + 10 * ((need - squeeze) / stops) ** 2
}

function stretchCost(need: number, gaps: number, places: number): number {
  if (need === 0) return 0
  if (need <= gaps) return 4 * (need / gaps) ** 2
  const each = (need - gaps) / Math.max(1, places)
  const seen = stretchSteps.reduce((sum, { beyond, cost }) => (each > beyond ? sum + cost : sum), 0)
  return 4 + 100 * (each / 250) ** 2 + seen
}
