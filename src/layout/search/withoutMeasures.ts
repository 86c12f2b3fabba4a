import type { Chars } from '../units/Chars'
import type { Piece } from './Piece'
import type { Shape } from './Shape'

/** A story's measure in which its lines come out badly. */
export interface BadMeasure {
  readonly id: string
  readonly measure: Chars
}

/** Pieces without the shapes that set their copy in a bad measure; those that would have none left stay as they are. */
export function withoutMeasures(pieces: readonly Piece[], bad: readonly BadMeasure[]): readonly Piece[] {
  return pieces.map((piece) => {
    const measures = new Set(bad.filter(({ id }) => id === piece.item.id).map(({ measure }) => measure))
    if (measures.size === 0) return piece
    const shapes = piece.shapes.map((own) =>
      own.map((shape) => (shape === undefined ? shape : left(shape, measures))),
    )
    const isEmpty = shapes.every((own) => own.every((shape) => shape === undefined))
    return isEmpty ? piece : { ...piece, shapes }
  })
}

function left(shape: Shape, measures: ReadonlySet<Chars>): Shape | undefined {
  const isGood = ({ story }: Shape): boolean => story === null || !measures.has(story.measure)
  const [best, ...others] = [shape, ...(shape.others ?? [])].filter(isGood)
  return best === undefined ? undefined : { ...best, others }
}
