import type { MeasuredFace } from '../style/MeasuredFace'
import type { Composition } from '../style/PageStyle'
import { hasWhiteEnd, junction } from '../text/junction'
import type { Token } from '../text/Token'
import { TokenClass } from '../text/TokenClass'
import { tokenise } from '../text/tokenise'
import { costOfHeadlineBreak } from './costOfHeadlineBreak'
import type { HeadlineText } from './HeadlineText'

/** Reads a line of a headline stack in its face. Han beside Latin keeps half the gap that body copy has. */
export function prepareHeadline(text: string, face: MeasuredFace, composition: Composition): HeadlineText {
  const plain = tokenise(text, { face, space: composition.space.natural }).map(halfMark)
  const tokens = plain.map((token, t) => {
    const next = plain[t + 1]
    const gap = next === undefined ? 0 : Math.max(0, junction(token, next, composition).natural)
    return { ...token, width: token.width + Math.floor(gap / 2) }
  })
  const widths = new Int32Array(tokens.length + 1)
  tokens.forEach(({ width }, t) => (widths[t + 1] = (widths[t] ?? 0) + width))
  const breakCosts = tokens.map((token, t) => {
    const before = tokens[t - 1]
    return before === undefined ? null : costOfHeadlineBreak(before, token)
  })
  return { tokens, breakCosts, widths }
}

function halfMark(token: Token): Token {
  if (token.kind === TokenClass.open) return { ...token, width: 500, offset: token.offset - 500 }
  return hasWhiteEnd(token.kind) ? { ...token, width: 500 } : token
}
