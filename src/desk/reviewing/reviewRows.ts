import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import type { BlockComparison, CopyComparison, CopyPiece, LineField } from '../../revision/CopyComparison'
import type { CopyField } from '../../revision/CopyField'
import { compareCopy } from '../../revision/compareCopy'
import { copyTexts } from '../../revision/copyTexts'
import type { ReviewRow } from './ReviewRow'

/** A story from top to end, each text beside what changed in it since another version of the story. */
export function reviewRows(copy: ArticleCopy, comparison: CopyComparison | null): readonly ReviewRow[] {
  const { lines, body, captions } = comparison ?? compareCopy(copy, copy)
  const texts = new Map(copyTexts(copy).map(({ field, block, text }) => [`${field} ${block}`, text]))
  const textAt = (field: CopyField, block: number | null) => texts.get(`${field} ${block ?? -1}`) ?? null
  const line = (field: LineField): readonly ReviewRow[] => {
    const text = textAt(field, 0)
    const pieces = lines[field]
    if (text === null && pieces.length === 0) return []
    const place = { field, block: 0, kind: 'line', move: null, kindBefore: null } as const
    return [{ ...place, text, status: statusOf(pieces), pieces }]
  }
  const blocks = (field: 'body' | 'captions', all: readonly BlockComparison[]) =>
    all.map((one): ReviewRow => ({
      field,
      block: one.place ?? -1,
      kind: one.after ?? one.before ?? 'paragraph',
      text: textAt(field, one.place),
      status: one.status,
      move: one.move,
      kindBefore: one.before === one.after ? null : one.before,
      pieces: one.pieces,
    }))
  return [
    ...line('kicker'),
    ...line('headline'),
    ...line('deck'),
    ...line('dateline'),
    ...blocks('body', body),
    ...line('byline'),
    ...blocks('captions', captions),
  ]
}

function statusOf(pieces: readonly CopyPiece[]): ReviewRow['status'] {
  return pieces.every(({ kind }) => kind === 'same') ? 'same' : 'changed'
}
