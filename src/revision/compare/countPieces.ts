import type { CopyComparison, CopyPiece } from '../CopyComparison'

/** Characters added, removed and moved, without white space; a move counts once. */
export function countPieces(pieces: readonly CopyPiece[]): CopyComparison['counts'] {
  const count = (kind: CopyPiece['kind']) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + Array.from(text.replace(/\s/gu, '')).length, 0)
  return { added: count('added'), removed: count('removed'), moved: count('movedHere') }
}
