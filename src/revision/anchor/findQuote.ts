import type { CopyText } from '../copyTexts'
import type { TextAnchor } from '../TextAnchor'
import { commonEnd, commonStart } from './commonEnds'
import type { Passage } from './Passage'

const longEnough = 6 // characters that hardly stand twice by chance: such a quote needs nothing around it to be known
const leastContext = 2

/**
 * The passage where the quoted words stand: of several the one with most of the old words around it, then the one
 * nearest to the old place. Short words alone, with nothing of what stood around them, are not it.
 */
export function findQuote(texts: readonly CopyText[], anchor: TextAnchor): Passage | null {
  const found = texts.flatMap((text) => passagesIn(text, anchor))
  const known = found.filter(
    ({ context, passage }) =>
      context >= leastContext || anchor.quote.length >= longEnough || isWhole(texts, passage),
  )
  const [best] = known.toSorted(
    (one, other) => other.context - one.context || one.distance - other.distance || one.shift - other.shift,
  )
  return best?.passage ?? null
}

function passagesIn({ field, block, text }: CopyText, anchor: TextAnchor) {
  const { quote, before, after } = anchor
  const found = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const to = at + quote.length
    found.push({
      passage: { field, block, from: at, to },
      context: contextBefore(text.slice(0, at), before) + contextAfter(text.slice(to), after),
      distance: (field === anchor.field ? 0 : 1_000) + Math.abs(block - anchor.block),
      shift: Math.abs(at - anchor.from),
    })
  }
  return found
}

/** That nothing stood before the passage, and nothing does now, tells as much as a few words would. */
const contextBefore = (text: string, before: string) =>
  text === '' && before === '' ? leastContext : commonEnd(text, before)

const contextAfter = (text: string, after: string) =>
  text === '' && after === '' ? leastContext : commonStart(text, after)

const isWhole = (texts: readonly CopyText[], { field, block, from, to }: Passage) =>
  from === 0 && texts.some((one) => one.field === field && one.block === block && one.text.length === to)
