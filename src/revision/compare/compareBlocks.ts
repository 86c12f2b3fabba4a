import type { BlockComparison, CopyPiece } from '../CopyComparison'
import { compareText } from './compareText'
import { findMovedBlocks } from './findMovedBlocks'
import { findMovedSentences } from './findMovedSentences'
import { matchBlocks } from './matchBlocks'
import type { Block, Row } from './Row'

/** Two versions of a list of paragraphs or captions, beside each other. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): readonly BlockComparison[] {
  const rows = matchBlocks(before, after)
  const moved = findMovedBlocks(rows)
  const moveOf = new Map<Row, { readonly move: number; readonly from: Row }>()
  moved.forEach(([from, to], place) => {
    moveOf.set(from, { move: place + 1, from })
    moveOf.set(to, { move: place + 1, from })
  })
  const open = rows.filter((row) => !moveOf.has(row) && row.before?.text !== row.after?.text)
  const segments = findMovedSentences(open, moved.length + 1)
  return rows.map((row) => {
    const move = moveOf.get(row)
    if (move) return comparisonOfMoved(row, move)
    const sides = segments.get(row)
    const pieces = sides ? compareText(sides.before, sides.after) : unchanged(row.after?.text ?? '')
    return { ...sidesOf(row), status: statusOf(row), move: null, pieces }
  })
}

const sidesOf = ({ before, after, place }: Row) => ({
  before: before?.kind ?? null,
  after: after?.kind ?? null,
  place,
})

function statusOf({ before, after }: Row): BlockComparison['status'] {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  return before.text === after.text && before.kind === after.kind ? 'same' : 'changed'
}

const unchanged = (text: string): readonly CopyPiece[] =>
  text === '' ? [] : [{ kind: 'same', text, move: null }]

function comparisonOfMoved(
  row: Row,
  { move, from }: { readonly move: number; readonly from: Row },
): BlockComparison {
  const old = from.before?.text ?? ''
  if (row === from) {
    return { ...sidesOf(row), status: 'movedAway', move, pieces: [{ kind: 'movedAway', text: old, move }] }
  }
  const pieces = compareText([{ text: old, move: null }], [{ text: row.after?.text ?? '', move: null }])
  return {
    ...sidesOf(row),
    status: 'movedHere',
    move,
    pieces: pieces.map((piece) => (piece.kind === 'same' ? { ...piece, kind: 'movedHere', move } : piece)),
  }
}
