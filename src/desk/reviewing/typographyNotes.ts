import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { normaliseText } from '../../newspaper/article/normaliseText'
import { compareText } from '../../revision/compare/compareText'
import type { CopyField } from '../../revision/CopyField'
import { copyTexts } from '../../revision/copyTexts'

/** A stretch that is not set as the newspaper prints it, and how it should be. */
export interface TypographyNote {
  readonly field: CopyField
  readonly block: number
  readonly found: string
  readonly wanted: string
}

const around = 3 // characters shown on either side, so that a comma can be found

/** What intake would have set otherwise: half-width marks, straight quotation marks, full-width figures. */
export function typographyNotes(copy: ArticleCopy): readonly TypographyNote[] {
  return copyTexts(copy).flatMap(({ field, block, text }) => {
    const pieces = compareText([{ text, move: null }], [{ text: normaliseText(text), move: null }])
    return pieces.flatMap((piece, at) => {
      const isReplacement = piece.kind === 'added' && pieces[at - 1]?.kind === 'removed'
      if (piece.kind === 'same' || isReplacement) return []
      const next = pieces[at + 1]
      const added = piece.kind === 'added' ? piece.text : next?.kind === 'added' ? next.text : ''
      const removed = piece.kind === 'removed' ? piece.text : ''
      const [before, after] = [pieces[at - 1], pieces.slice(at + 1).find(({ kind }) => kind === 'same')]
      const [left, right] = [before?.text.slice(-around) ?? '', after?.text.slice(0, around) ?? '']
      return [{ field, block, found: left + removed + right, wanted: left + added + right }]
    })
  })
}
