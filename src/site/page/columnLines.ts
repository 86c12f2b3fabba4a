import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'

const charactersPerLine = 17

/** About how many lines a story's copy fills, set in one base column of a page on a wide screen. */
export function columnLines(copy: ArticleCopy): number {
  const paragraphs = copy.body.map(({ text }) => text.length + 2)
  const signature = copy.bylineText === null ? 0 : 1
  return paragraphs.reduce((sum, length) => sum + Math.ceil(length / charactersPerLine), signature)
}
