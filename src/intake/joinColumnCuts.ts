import type { CopyPiece } from './CopyPiece'
import { isBrokenAround, isPerhapsCrossed, isRemainder } from './isBrokenAround'
import { opensShortly } from './opensShortly'
import { scoreJoin } from './scoreJoin'
import type { Wording } from './Wording'

/** A paragraph in the making, and whether its first or last piece still looks for its other half. */
export interface JoinedPiece {
  readonly kind: 'text' | 'subhead'
  readonly texts: readonly string[]
  readonly lines: readonly number[]
  readonly first: CopyPiece
  readonly last: CopyPiece
}

const sure = 0.6
const sureAllTheSame = 0.7
const sureAmongMany = 0.95 // where several pieces go on a sentence, that this one does is no proof
const sureWhereNothingElseFits = 0.5
const clearlyBetter = 0.1
const near = 40
const tooManyPieces = 400

/**
 * Puts together what a column end has cut, without a space. A piece goes on only in the very next piece, and only where
 * nothing speaks against it: the next piece begins no paragraph, and neither half fits clearly better elsewhere.
 */
export function joinColumnCuts(pieces: readonly CopyPiece[], wording: Wording): JoinedPiece[] {
  const joined: {
    kind: 'text' | 'subhead'
    texts: string[]
    lines: number[]
    first: CopyPiece
    last: CopyPiece
  }[] = []
  pieces.forEach((piece, at) => {
    const current = joined.at(-1)
    if (current !== undefined && isSureJoin(pieces, at, wording)) {
      current.texts.push(piece.text)
      current.lines.push(...piece.lines)
      current.last = piece
    } else
      joined.push({
        kind: piece.kind,
        texts: [piece.text],
        lines: [...piece.lines],
        first: piece,
        last: piece,
      })
  })
  return joined
}

function isSureJoin(pieces: readonly CopyPiece[], at: number, wording: Wording): boolean {
  const [tail, head] = [pieces[at - 1], pieces[at]]
  if (tail?.kind !== 'text' || head?.kind !== 'text') return false
  if (head.opens === 'paragraph' || tail.ends === 'sentence' || tail.ends === 'jump') return false
  if (tail.ends === 'softly' && head.opens !== 'midSentence') return false
  const score = scoreJoin(tail, head, { isNext: true, wording })
  const isRest =
    isRemainder(head.text) ||
    isOneShortSentence(head.text) ||
    (/[，,、]$/u.test(tail.text) && opensShortly(head.text))
  const isDoubtful =
    isBrokenAround(pieces, at) ||
    isPerhapsCrossed(pieces, at) ||
    (head.opens === 'perhapsParagraph' && !isRest && hasLooseHead(pieces, at))
  if (score < leastScore(head, isDoubtful)) return false
  const reach = pieces.length > tooManyPieces ? 2 : near
  const nearby = { from: Math.max(0, at - reach), to: Math.min(pieces.length, at + reach) }
  return (
    !hasBetterHead(pieces, at, nearby, wording, score) && !hasBetterTail(pieces, at, nearby, wording, score)
  )
}

/** A piece of a few words and no more is hardly a paragraph of its own under a sentence that is cut. */
function isOneShortSentence(text: string): boolean {
  return text.length <= 12 && /^[^。！？“]+[。！？]$/u.test(text)
}

function leastScore(head: CopyPiece, isDoubtful: boolean): number {
  if (isDoubtful) return head.opens === 'midSentence' ? sureAmongMany : sureAllTheSame
  return head.opens === 'perhapsParagraph' ? sureWhereNothingElseFits : sure
}

/** Another piece near by that may go on a sentence, and stands where none is cut. */
function hasLooseHead(pieces: readonly CopyPiece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - near), at + near).some((piece, index, nearby) => {
    const before = nearby[index - 1]
    const isLoose = before?.kind === 'text' && before.ends === 'sentence'
    return (
      piece.kind === 'text' &&
      piece.opens !== 'paragraph' &&
      piece !== pieces[at] &&
      piece !== pieces[at - 1] &&
      isLoose
    )
  })
}

interface Nearby {
  readonly from: number
  readonly to: number
}

/** Another piece in which the cut sentence fits clearly better, and better than that piece fits where it stands. */
function hasBetterHead(
  pieces: readonly CopyPiece[],
  at: number,
  nearby: Nearby,
  wording: Wording,
  score: number,
): boolean {
  const tail = pieces[at - 1]
  if (tail === undefined) return false
  for (let other = nearby.from; other < nearby.to; other += 1) {
    const head = pieces[other]
    if (other === at || other === at - 1 || head?.kind !== 'text' || head.opens === 'paragraph') continue
    const fit = scoreJoin(tail, head, { isNext: false, wording })
    if (fit >= score + clearlyBetter && fit > scoreWhereItStands(pieces, other, wording)) return true
  }
  return false
}

/** Another cut piece that this one continues clearly better, and better than the piece after that one does. */
function hasBetterTail(
  pieces: readonly CopyPiece[],
  at: number,
  nearby: Nearby,
  wording: Wording,
  score: number,
): boolean {
  const head = pieces[at]
  if (head === undefined) return false
  for (let other = nearby.from; other < nearby.to; other += 1) {
    const tail = pieces[other]
    if (other === at || other === at - 1 || tail?.kind !== 'text' || tail.ends !== 'midSentence') continue
    const fit = scoreJoin(tail, head, { isNext: false, wording })
    if (fit >= score + clearlyBetter && fit > scoreWhereItStands(pieces, other + 1, wording)) return true
  }
  return false
}

function scoreWhereItStands(pieces: readonly CopyPiece[], at: number, wording: Wording): number {
  const [tail, head] = [pieces[at - 1], pieces[at]]
  if (tail?.kind !== 'text' || head?.kind !== 'text' || tail.ends !== 'midSentence') return 0
  return scoreJoin(tail, head, { isNext: true, wording })
}
