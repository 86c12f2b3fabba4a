import type { CopyText } from '../copyTexts'
import { pairCountsOf } from '../pairCountsOf'
import { similarity } from '../similarity'
import type { TextAnchor } from '../TextAnchor'
import type { Passage } from './Passage'

const contexts = [12, 8, 5] as const // characters of the old surroundings looked for, the most telling first
const alike = 0.5
const mostLonger = 3 // times the old length, and some

/** What stands now where the quoted words stood: between the words that were around them, or most like them. */
export function findChanged(texts: readonly CopyText[], anchor: TextAnchor): Passage | null {
  return between(texts, anchor) ?? mostAlike(texts, anchor)
}

function between(texts: readonly CopyText[], anchor: TextAnchor): Passage | null {
  const { field, block } = anchor
  const near = texts
    .filter((one) => one.field === field)
    .toSorted((one, other) => Math.abs(one.block - block) - Math.abs(other.block - block))
  for (const length of contexts) {
    const [before, after] = [anchor.before.slice(-length), anchor.after.slice(0, length)]
    if (before.length + after.length < Math.min(length, 5)) continue
    for (const text of near) {
      const passage = stretchBetween(text, { before, after, quote: anchor.quote })
      if (passage) return passage
    }
  }
  return null
}

function stretchBetween(
  { field, block, text }: CopyText,
  { before, after, quote }: Pick<TextAnchor, 'before' | 'after' | 'quote'>,
): Passage | null {
  const start = before === '' ? 0 : text.indexOf(before)
  if (start < 0) return null
  const from = start + before.length
  const to = after === '' ? text.length : text.indexOf(after, from)
  return to <= from || to - from > quote.length * mostLonger + 12 ? null : { field, block, from, to }
}

/** The stretch of the old length that has most of the quoted words, cut to where these begin and end. */
function mostAlike(texts: readonly CopyText[], { quote }: TextAnchor): Passage | null {
  const size = quote.length
  if (size < 6) return null
  const wanted = pairCountsOf(quote)
  const step = Math.max(1, Math.floor(size / 8))
  let best: { readonly passage: Passage; readonly share: number } | null = null
  for (const { field, block, text } of texts) {
    for (let from = 0; from < Math.max(1, text.length - size / 2); from += step) {
      const to = Math.min(text.length, from + size)
      const share = similarity(pairCountsOf(text.slice(from, to)), wanted, alike)
      if (share >= alike && share > (best?.share ?? 0)) best = { passage: { field, block, from, to }, share }
    }
  }
  return best?.passage ?? null
}
