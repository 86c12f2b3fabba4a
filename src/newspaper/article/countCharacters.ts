import type { ArticleCopy } from './ArticleCopy'

/**
 * 字数 of a copy as it is planned and paid by: dateline, body with its subheads, and captions.
 *
 * - A Han character and a punctuation mark count one each, and so does a figure or a letter (版面字数 counts places).
 * - White space does not count, nor do the headline stack and the byline.
 */
export function countCharacters(copy: ArticleCopy): number {
  const texts = [copy.dateline ?? '', ...copy.body.map((b) => b.text), ...copy.captions.map((c) => c.text)]
  return texts.reduce((sum, text) => sum + Array.from(text.replace(/\s/gu, '')).length, 0)
}
