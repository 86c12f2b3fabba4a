import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import type { CopyField } from './CopyField'
import { copyTexts } from './copyTexts'
import type { TextAnchor } from './TextAnchor'
import { contextLength, longestQuote } from './TextAnchor'

/** The anchor of a passage of a copy; null where there is no such passage. */
export function anchorAt(
  copy: ArticleCopy,
  passage: {
    readonly field: CopyField
    readonly block: number
    readonly from: number
    readonly to: number
  },
): TextAnchor | null {
  const { field, block, from, to } = passage
  const found = copyTexts(copy).find((one) => one.field === field && one.block === block)
  if (!found || from < 0 || to <= from || to > found.text.length || to - from > longestQuote) return null
  const { text } = found
  return {
    field,
    block,
    from,
    to,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - contextLength), from),
    after: text.slice(to, to + contextLength),
  }
}
