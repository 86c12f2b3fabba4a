import type { CopyPiece } from './CopyPiece'

const near = 8

/**
 * Whether the column order near the cut before `at` is surely wrong: another piece is cut and nothing can go on it,
 * or a piece goes on a sentence where none is cut. Where one half is far away, a neighbour is no proof of belonging.
 */
export function isBrokenAround(pieces: readonly CopyPiece[], at: number): boolean {
  for (let other = Math.max(0, at - near); other < Math.min(pieces.length, at + near); other += 1) {
    if (other !== at - 1 && isLostTail(pieces, other)) return true
    if (other !== at && isLooseHead(pieces, other)) return true
  }
  return false
}

function isLostTail(pieces: readonly CopyPiece[], at: number): boolean {
  const [tail, next] = [pieces[at], pieces[at + 1]]
  if (tail?.kind !== 'text' || tail.ends !== 'midSentence') return false
  return next === undefined || next.kind === 'subhead' || next.opens === 'paragraph'
}

function isLooseHead(pieces: readonly CopyPiece[], at: number): boolean {
  const [before, head] = [pieces[at - 1], pieces[at]]
  if (head?.kind !== 'text' || (before?.kind === 'text' && before.ends !== 'sentence')) return false
  return head.opens === 'midSentence' || (before !== undefined && isRemainder(head.text))
}

/**
 * Whether two pieces in a row are cut, and what follows them after a full stop may be the rest of either: two paragraphs
 * whose second halves stand behind both first halves look like one paragraph in three pieces.
 */
export function isPerhapsCrossed(pieces: readonly CopyPiece[], at: number): boolean {
  const isChain = isCut(pieces[at - 2]) || isCut(pieces[at])
  if (!isChain) return false
  const end = isCut(pieces[at]) ? at + 1 : at
  const after = pieces[end + 1]
  if (after?.kind !== 'text' || pieces[end]?.ends !== 'sentence') return false
  return after.opens === 'unknown' || after.opens === 'midSentence' || isRemainder(after.text)
}

function isCut(piece: CopyPiece | undefined): boolean {
  return piece?.kind === 'text' && piece.ends === 'midSentence'
}

/** A first sentence of one to four characters is the rest of a cut one: 环节。 以上。 总决赛。 */
export function isRemainder(text: string): boolean {
  return /^\p{Script=Han}{1,4}。/u.test(text)
}
