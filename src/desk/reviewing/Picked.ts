import type { CopyField } from '../../revision/CopyField'
import type { TextAnchor } from '../../revision/TextAnchor'
import { contextLength } from '../../revision/TextAnchor'

/** A passage that somebody picked on the screen to remark on: a text of the story, and the words in it. */
export interface Picked {
  readonly field: CopyField
  readonly block: number
  readonly text: string
  readonly from: number
  readonly quote: string
}

/** The anchor of a picked passage; null where its words do not stand together in their text. */
export function anchorOfPicked({ field, block, text, from, quote }: Picked): TextAnchor | null {
  const at = text.startsWith(quote, from) ? from : text.indexOf(quote)
  if (quote === '' || at < 0) return null
  const to = at + quote.length
  const before = text.slice(Math.max(0, at - contextLength), at)
  return { field, block, from: at, to, quote, before, after: text.slice(to, to + contextLength) }
}
