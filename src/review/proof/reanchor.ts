import type { CopyPart } from '../../newspaper/article/copyParts'
import type { PassageAnchor } from './MarkAnchor'

/** Where a passage is now: `place` is null where what it stood on has been changed (原处已改). */
export interface FoundPassage {
  readonly place: { readonly part: string; readonly start: number; readonly end: number } | null
  readonly isMoved: boolean
}

interface Candidate {
  readonly part: string
  readonly start: number
  readonly score: number
}

/**
 * Finds the passage of a mark again in the copy as it is now.
 *
 * - It stays where it was put as long as it reads the same there.
 * - Else it follows its words, from paragraph to paragraph but never from a headline into the body: of all places that
 *   read so, to the one whose surroundings agree most; the same part first, then the nearest.
 * - A place that shares nothing with what stood around it is another place, unless it is the only one in its own part.
 */
export function reanchor(anchor: PassageAnchor, parts: readonly CopyPart[]): FoundPassage {
  const { part, start, end, quote } = anchor
  const own = parts.find((one) => one.part === part)?.text ?? ''
  if (own.slice(start, end) === quote && agreement(anchor, own, start) > 0)
    return { place: { part, start, end }, isMoved: false }
  const alike = parts.filter((one) => kindOf(one.part) === kindOf(part))
  const candidates = alike.flatMap((one) =>
    placesOf(quote, one.text).map((at): Candidate => ({
      part: one.part,
      start: at,
      score: scoreOf(anchor, one, at),
    })),
  )
  const inOwnPart = candidates.filter((one) => one.part === part)
  const [best] = candidates.toSorted((one, other) => other.score - one.score)
  const isKnown =
    best !== undefined && (best.score >= leastScore || (best.part === part && inOwnPart.length === 1))
  if (!isKnown) return { place: null, isMoved: false }
  return {
    place: { part: best.part, start: best.start, end: best.start + quote.length },
    isMoved: best.part !== part || best.start !== start,
  }
}

const kindOf = (part: string): string => part.split('.')[0] ?? part

const leastScore = 3
const forOwnPart = 2

function scoreOf(anchor: PassageAnchor, { part, text }: CopyPart, at: number): number {
  const around = agreement(anchor, text, at)
  if (around === 0) return 0
  const nearness = 1 - Math.min(1, Math.abs(at - anchor.start) / 1000)
  return around + nearness + (part === anchor.part ? forOwnPart : 0)
}

/** How many characters around a place agree with what stood around the passage; an edge that is an edge still is one too. */
function agreement({ before, after, quote }: PassageAnchor, text: string, at: number): number {
  const end = at + quote.length
  const left = commonLength(reversed(before), reversed(text.slice(0, at)))
  const right = commonLength(after, text.slice(end))
  const edges = Number(before === '' && at === 0) + Number(after === '' && end === text.length)
  return left + right + edges
}

function commonLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  for (let length = 0; length < most; length += 1) if (one[length] !== other[length]) return length
  return most
}

const reversed = (text: string): string => [...text].toReversed().join('')

function placesOf(quote: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1))
    places.push(at)
  return places
}
