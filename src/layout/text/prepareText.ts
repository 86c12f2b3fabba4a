import type { Composition } from '../style/PageStyle'
import type { MeasuredFace } from '../style/MeasuredFace'
import { hasWhiteEnd, junction } from './junction'
import { costOfBeginning, mayBeginLine } from './mayBeginLine'
import type { PreparedText } from './PreparedText'
import type { Token } from './Token'
import { TokenClass } from './TokenClass'
import { tokenise } from './tokenise'

/** What stands before the first paragraph, in a face of its own: the dateline 本报讯. */
export interface Lead {
  readonly text: string
  readonly face: MeasuredFace
}

/** The white after a lead. */
const leadGap = 500

/** Reads a paragraph once, so that lines of any measure can be counted and set from sums. */
export function prepareText(
  text: string,
  {
    face,
    composition,
    lead,
    anywhere = false,
  }: {
    readonly face: MeasuredFace
    readonly composition: Composition
    readonly lead?: Lead
    /** Whether a line may end after any character: where words have to be set that are wider than their measure. */
    readonly anywhere?: boolean
  },
): PreparedText {
  const space = composition.space.natural
  const before = lead === undefined ? [] : tokenise(lead.text, { face: lead.face, space })
  const tokens = [
    ...before.map((token, t) =>
      t === before.length - 1 ? { ...token, width: token.width + leadGap } : token,
    ),
    ...withoutLeadingSpace(tokenise(text, { face, space, anywhere })),
  ]
  const count = tokens.length
  const sum = (): Int32Array => new Int32Array(count + 1)
  const prepared = {
    tokens,
    leadTokens: before.length,
    widths: sum(),
    junctions: sum(),
    squeeze: sum(),
    squeezeStops: sum(),
    gaps: sum(),
    stretchable: sum(),
    headTrim: sum(),
    endTrim: sum(),
    mayBegin: new Uint8Array(count + 1),
    beginCost: sum(),
    inkEnd: sum(),
    ink: sum(),
  }
  tokens.forEach((token, t) => addToken(prepared, token, t))
  for (let t = 0; t + 1 < count; t++) addJunction(prepared, t, composition)
  if (anywhere) prepared.mayBegin.fill(1)
  return prepared
}

function withoutLeadingSpace(tokens: Token[]): Token[] {
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]
    if (token?.kind !== TokenClass.space) break
    tokens[t] = { ...token, width: 0 }
  }
  return tokens
}

function addToken(prepared: PreparedText, token: Token, t: number): void {
  const { widths, headTrim, endTrim, inkEnd, ink, mayBegin } = prepared
  const isSpace = token.kind === TokenClass.space
  widths[t + 1] = (widths[t] ?? 0) + token.width
  headTrim[t] = token.kind === TokenClass.open ? 500 : 0
  endTrim[t] = hasWhiteEnd(token.kind) ? 500 : 0
  inkEnd[t + 1] = isSpace ? (inkEnd[t] ?? 0) : t + 1
  ink[t + 1] = (ink[t] ?? 0) + (isInk(token.kind) ? 1 : 0)
  mayBegin[t + 1] = 1
}

function isInk(kind: TokenClass): boolean {
  return kind === TokenClass.han || kind === TokenClass.word
}

/** The sums over junctions at t + 1 hold what lies between tokens up to t and t + 1. */
function addJunction(prepared: PreparedText, t: number, composition: Composition): void {
  const { tokens, junctions, squeeze, squeezeStops, gaps, stretchable, mayBegin, beginCost } = prepared
  const first = tokens[t]
  const second = tokens[t + 1]
  if (first === undefined || second === undefined) return
  const between = junction(first, second, composition)
  const white = hasWhiteEnd(first.kind) && !between.trimsFirst ? 500 : 0
  const stop = first.kind === TokenClass.stop
  const head = second.kind === TokenClass.open && !between.trimsSecond ? 500 : 0
  const space = first.kind === TokenClass.space && first.width > 0 ? composition.space : null
  const gap = between.gaps * (composition.gap.natural - composition.gap.least)
  const narrower =
    (stop ? 0 : white) + head + gap + (space === null ? 0 : Math.max(0, first.width - space.least))
  const wider =
    between.gaps * (composition.gap.most - composition.gap.natural) +
    (space === null ? 0 : Math.max(0, space.most - first.width))
  junctions[t + 1] = (junctions[t] ?? 0) + between.natural
  squeeze[t + 1] = (squeeze[t] ?? 0) + narrower
  squeezeStops[t + 1] = (squeezeStops[t] ?? 0) + (stop && composition.squeezesStops ? white : 0)
  gaps[t + 1] = (gaps[t] ?? 0) + wider
  stretchable[t + 1] = (stretchable[t] ?? 0) + between.stretchable
  mayBegin[t + 1] = mayBeginLine(first, second) ? 1 : 0
  beginCost[t + 1] = costOfBeginning(first, second)
}
