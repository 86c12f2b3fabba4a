import type { BlockComparison, BlockKind, CopyComparison, CopyPiece, LineField } from './CopyComparison'

/** One version of a compared copy, read out of the comparison. */
export interface ComparedSide {
  readonly lines: Readonly<Record<LineField, string>>
  readonly body: readonly { readonly kind: BlockKind; readonly text: string }[]
  readonly captions: readonly { readonly kind: BlockKind; readonly text: string }[]
}

const kinds = {
  before: ['same', 'removed', 'movedAway'],
  after: ['same', 'added', 'movedHere'],
} as const satisfies Record<'before' | 'after', readonly CopyPiece['kind'][]>

/**
 * The earlier or the later version out of a comparison: nothing is told of it that was not in a copy, and nothing of
 * either copy is left out.
 */
export function sideOfComparison(comparison: CopyComparison, side: 'before' | 'after'): ComparedSide {
  const read = (pieces: readonly CopyPiece[]) =>
    pieces
      .filter(({ kind }) => kinds[side].some((one) => one === kind))
      .map(({ text }) => text)
      .join('')
  const blocks = (all: readonly BlockComparison[]) =>
    all
      .filter((block) => !(side === 'before' && block.status === 'movedHere'))
      .flatMap((block) => {
        const kind = block[side]
        return kind === null ? [] : [{ kind, text: read(block.pieces) }]
      })
  const { kicker, headline, deck, dateline, byline } = comparison.lines
  return {
    lines: {
      kicker: read(kicker),
      headline: read(headline),
      deck: read(deck),
      dateline: read(dateline),
      byline: read(byline),
    },
    body: blocks(comparison.body),
    captions: blocks(comparison.captions),
  }
}
