import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import { compareBlocks } from './compare/compareBlocks'
import { compareText } from './compare/compareText'
import { countPieces } from './compare/countPieces'
import type { CopyComparison, LineField } from './CopyComparison'
import { writtenCaption } from './writtenCaption'

/**
 * What is different between two versions of a copy, for people to read.
 *
 * - Paragraphs are found again first; inside one, changes are by character, and by whole figure or Latin word.
 * - A paragraph or sentence that went elsewhere is a move, not a deletion and an insertion.
 * - One character that two changes happen to have between them does not tear them apart.
 * - Takes bounded time: a stretch written altogether anew is shown as one text for another.
 */
export function compareCopy(before: ArticleCopy, after: ArticleCopy): CopyComparison {
  const line = (read: (copy: ArticleCopy) => string | null) =>
    compareText([{ text: read(before) ?? '', move: null }], [{ text: read(after) ?? '', move: null }])
  const lines: CopyComparison['lines'] = {
    kicker: line((copy) => copy.headlines.kicker),
    headline: line((copy) => copy.headlines.headline),
    deck: line((copy) => copy.headlines.deck),
    dateline: line((copy) => copy.dateline),
    byline: line((copy) => copy.bylineText),
  } satisfies Record<LineField, unknown>
  const body = compareBlocks(before.body, after.body)
  const captions = compareBlocks(captionsOf(before), captionsOf(after))
  const blocks = [...body, ...captions]
  const counts = countPieces([...Object.values(lines).flat(), ...blocks.flatMap(({ pieces }) => pieces)])
  const isSame =
    counts.added + counts.removed + counts.moved === 0 && blocks.every(({ status }) => status === 'same')
  return { isSame, lines, body, captions, counts }
}

const captionsOf = (copy: ArticleCopy) =>
  copy.captions.map((caption) => ({ kind: 'caption' as const, text: writtenCaption(caption) }))
