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

/** A first sentence of one to four characters is the rest of a cut one: 环节。 以上。 总决赛。 */
export function isRemainder(text: string): boolean {
  return /^\p{Script=Han}{1,4}。/u.test(text)
}
