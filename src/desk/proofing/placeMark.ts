import { passageRects } from '../../makeup/proof/passageRects'
import type { ProofLine } from '../../makeup/proof/proofLines'
import type { PlacedMark } from './MarkLayer'
import type { ShownMark } from './ShownMark'

/** A mark with the room it takes on the page; none where its words are gone, or stand on no page. */
export function placeMark(mark: ShownMark, lines: readonly ProofLine[]): PlacedMark {
  const { anchor, now } = mark
  if (anchor.kind === 'area') return { mark, rects: [anchor] }
  if (now.kind !== 'passage') return { mark, rects: [] }
  return { mark, rects: passageRects(lines, { articleId: anchor.articleId, ...now }) }
}
