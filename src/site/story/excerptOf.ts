import type { BodyBlock } from '../../newspaper/article/BodyBlock'

/**
 * The beginning of a story for the front page: whole sentences up to about `limit` characters, never a piece of one,
 * at least the first. 小标题 are left out, and so is a last paragraph of which only a few words would stand.
 */
export function excerptOf(body: readonly BodyBlock[], limit: number): readonly string[] {
  const paragraphs: string[] = []
  let length = 0
  for (const block of body) {
    if (block.kind !== 'paragraph') continue
    const taken: string[] = []
    for (const sentence of sentencesOf(block.text)) {
      if (length > 0 && length + sentence.length > limit) {
        const isWorthStanding = paragraphs.length === 0 || taken.join('').length >= shortest
        return isWorthStanding ? [...paragraphs, taken.join('')] : paragraphs
      }
      taken.push(sentence)
      length += sentence.length
    }
    paragraphs.push(taken.join(''))
  }
  return paragraphs
}

const shortest = 30

/** A sentence takes the closing quotation marks and brackets behind its full stop along. */
function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。！？]*(?:[。！？]+[”’）》」』]*|$)/gu)?.filter((sentence) => sentence !== '') ?? []
}
