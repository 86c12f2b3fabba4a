import type { HeadlineText } from './HeadlineText'
import type { MilliEm } from '../units/MilliEm'
import { TokenClass } from '../text/TokenClass'
import type { Token } from '../text/Token'

/** What stands under one another in a vertical headline: a cluster, how far down it goes, and where it begins in its width. */
export interface StandingCell {
  readonly cluster: string
  readonly advance: MilliEm
  readonly offset: MilliEm
}

/** How wide figures side by side in a cell are at the most: wider ones are pressed. */
export const widestInCell: MilliEm = 960
/** Capitals and figures are stacked upright; a word with small letters lies on its side. */
const stacked = /^[A-Z0-9]+$/

/** The cells of a token in a vertical line. */
export function standingCells({ text, kind, width }: Token): readonly StandingCell[] {
  if (kind === TokenClass.space) return [{ cluster: text, advance: Math.min(500, width), offset: 0 }]
  if (kind === TokenClass.dash || kind === TokenClass.ellipsis)
    return [{ cluster: text, advance: 1000 * [...text].length, offset: 0 }]
  if (kind !== TokenClass.word) return [{ cluster: text, advance: 1000, offset: 0 }]
  if (isSideBySide(text))
    return [{ cluster: text, advance: 1000, offset: Math.floor((1000 - Math.min(widestInCell, width)) / 2) }]
  if (stacked.test(text)) {
    const each = Math.floor(width / text.length)
    return [...text].map((cluster) => ({ cluster, advance: 1000, offset: Math.floor((1000 - each) / 2) }))
  }
  return [{ cluster: text, advance: width, offset: 0 }]
}

/** 纵中横: up to four figures, or two letters, stand side by side in one cell of a vertical line. */
export function isSideBySide(text: string): boolean {
  return /^(?:[0-9]{1,4}|[0-9]{1,3}%|[A-Za-z0-9]{1,2})$/.test(text)
}

/** The same words measured downwards, so that they can be divided into vertical lines where a word ends. */
export function standingText(text: HeadlineText): HeadlineText {
  const widths = new Int32Array(text.tokens.length + 1)
  text.tokens.forEach((token, t) => {
    const height = standingCells(token).reduce((sum, { advance }) => sum + advance, 0)
    widths[t + 1] = (widths[t] ?? 0) + height
  })
  return { ...text, widths }
}
