import type { CopyPart } from '../../newspaper/article/copyParts'
import type { PassageAnchor } from './MarkAnchor'

/** Characters kept of what stands before and after a passage. */
const around = 16

/** The anchor of a passage of a part: with what it reads, and what stands around it. */
export function passageAnchor(
  articleId: number,
  { part, text }: CopyPart,
  { start, end }: { readonly start: number; readonly end: number },
): PassageAnchor {
  return {
    kind: 'passage',
    articleId,
    part,
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  }
}
