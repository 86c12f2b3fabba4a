import type { MeasuredFace } from '../style/MeasuredFace'
import type { Composition } from '../style/PageStyle'
import { hasWhiteEnd, junction } from '../text/junction'
import type { Token } from '../text/Token'
import { TokenClass } from '../text/TokenClass'
import { splitClusters } from '../text/splitClusters'
import { tokenise } from '../text/tokenise'
import { measureText } from '../font/measureText'
import { costOfHeadlineBreak } from './costOfHeadlineBreak'
import type { HeadlineText } from './HeadlineText'

/**
 * Reads a line of a headline stack in its face. Han beside Latin keeps half the gap that body copy has.
 *
 * - `copy` is the story's own: what it repeats is a word of the headline as well.
 */
export function prepareHeadline(
  text: string,
  face: MeasuredFace,
  { composition, copy }: { readonly composition: Composition; readonly copy: string },
): HeadlineText {
  const isRepeated = (pair: string): boolean =>
    copy.indexOf(pair, copy.indexOf(pair) + 1) > copy.indexOf(pair)
  const plain = tokenise(text, { face, space: composition.space.natural })
    .map(halfMark)
    .flatMap((token) => partsOf(token, face))
  const tokens = plain.map((token, t) => {
    const next = plain[t + 1]
    const gap = next === undefined ? 0 : Math.max(0, junction(token, next, composition).natural)
    return { ...token, width: token.width + Math.floor(gap / 2) }
  })
  const widths = new Int32Array(tokens.length + 1)
  tokens.forEach(({ width }, t) => (widths[t + 1] = (widths[t] ?? 0) + width))
  const inPair = pairsOf(tokens)
  const breakCosts = tokens.map((token, t) => {
    const before = tokens[t - 1]
    if (before === undefined) return null
    if (isPart(before) && isPart(token)) return cutCost
    const cost = costOfHeadlineBreak({ first: before, second: token, next: tokens[t + 1], isRepeated })
    return cost === null ? null : cost + (inPair[t] === true ? insidePair : 0)
  })
  return { tokens, breakCosts, widths }
}

/** What parting a title in 《》 or words in “” costs beside. */
const insidePair = 15

/** Of every token, whether a pair of marks is open before it. */
function pairsOf(tokens: readonly Token[]): readonly boolean[] {
  let open = 0
  return tokens.map(({ kind }) => {
    const isInside = open > 0
    if (kind === TokenClass.open) open++
    if (kind === TokenClass.close) open = Math.max(0, open - 1)
    return isInside
  })
}

/** A word wider than this fits no box in large type: it may be cut, where all else fails, into parts of at most this width. */
const widestWord = 12_000
const widestPart = 3000
const cutCost = 300

interface Part extends Token {
  readonly partOfWord: true
}

function isPart(token: Token): token is Part {
  return 'partOfWord' in token
}

function partsOf(token: Token, face: MeasuredFace): readonly Token[] {
  if (token.kind !== TokenClass.word || token.width <= widestWord) return [token]
  const parts: Part[] = []
  for (const cluster of splitClusters(token.text)) {
    const last = parts.at(-1)
    const width = measureText(cluster, face)
    if (last !== undefined && last.width + width <= widestPart)
      parts[parts.length - 1] = { ...last, text: last.text + cluster, width: last.width + width }
    else parts.push({ ...token, text: cluster, width, partOfWord: true })
  }
  return parts
}

function halfMark(token: Token): Token {
  if (token.kind === TokenClass.open) return { ...token, width: 500, offset: token.offset - 500 }
  return hasWhiteEnd(token.kind) ? { ...token, width: 500 } : token
}
