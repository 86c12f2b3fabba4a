import { measureText } from '../font/measureText'
import type { MeasuredFace } from '../style/MeasuredFace'
import type { MilliEm } from '../units/MilliEm'
import { markClasses } from './markClasses'
import { splitClusters } from './splitClusters'
import type { Token } from './Token'
import { TokenClass } from './TokenClass'

/** Signs that stay with the figure before them: 5％, 20℃. */
const signsAfterFigure = new Set(['％', '‰', '℃', '℉', '°', '′', '″'])
const signsBeforeFigure = new Set(['￥', '＄', '￡', '±'])

/**
 * A paragraph as the tokens that lines are made of.
 *
 * - Widths of marks are the standard's, not the font's: a quotation mark is a square wherever a font draws it narrower.
 * - Several — or … in a row are one token; so is a run of narrow characters, with the signs that belong to it.
 */
export function tokenise(
  text: string,
  {
    face,
    space,
    anywhere = false,
  }: { readonly face: MeasuredFace; readonly space: MilliEm; readonly anywhere?: boolean },
): Token[] {
  const tokens: Token[] = []
  const clusters = splitClusters(text)
  let run = noRun
  for (let at = 0; at < clusters.length;) {
    if (at >= run.end && isNarrow(clusters, at)) run = narrowRun(clusters, at)
    const length = anywhere ? 1 : runLength(clusters, at, run)
    const token = clusters.slice(at, at + length).join('')
    tokens.push(toToken(token, { face, space, length }))
    at += length
  }
  return tokens
}

/** How many clusters from `at` make one token. */
function runLength(clusters: readonly string[], at: number, { isAddress }: NarrowRun): number {
  const first = clusters[at] ?? ''
  if (first === '—' || first === '…' || first === '⋯') return countSame(clusters, at, first)
  let end = at
  if (signsBeforeFigure.has(first) && /^[0-9]/.test(clusters[at + 1] ?? '')) end++
  while (end < clusters.length && isNarrow(clusters, end)) {
    end++
    if (endsSyllable(clusters[end - 1] ?? '')) break
    if (isAddress && end - at > 1 && endsPartOfAddress(clusters[end - 1], clusters[end])) break
  }
  if (end > at && /[0-9]$/.test(clusters[end - 1] ?? '') && signsAfterFigure.has(clusters[end] ?? '')) end++
  return Math.max(1, end - at)
}

/** After the tsheg or the shad of Tibetan a line may end. */
function endsSyllable(cluster: string): boolean {
  return /[\u0f0b\u0f0d]$/.test(cluster)
}

/** A run of narrow characters: where it ends, and whether it is a web or mail address. */
interface NarrowRun {
  readonly end: number
  readonly isAddress: boolean
}

const noRun: NarrowRun = { end: 0, isAddress: false }

function narrowRun(clusters: readonly string[], at: number): NarrowRun {
  let end = at
  while (end < clusters.length && isNarrow(clusters, end)) end++
  const isAddress = /:\/\/|^www\.|[A-Za-z0-9]@[A-Za-z0-9]|[A-Za-z]\/[^/]*\//.test(
    clusters.slice(at, end).join(''),
  )
  return { end, isAddress }
}

/** An address may go on in the next line after its marks. */
function endsPartOfAddress(before: string | undefined, next: string | undefined): boolean {
  return /[/?&=_@.-]/.test(before ?? '') && /[A-Za-z0-9]/.test(next ?? '')
}

function countSame(clusters: readonly string[], at: number, mark: string): number {
  let end = at + 1
  while (clusters[end] === mark) end++
  return end - at
}

/** A narrow character, or ’ between two letters. */
function isNarrow(clusters: readonly string[], at: number): boolean {
  const cluster = clusters[at] ?? ''
  if (cluster === '’') return isLetter(clusters[at - 1]) && isLetter(clusters[at + 1])
  if (markClasses.has(cluster) || cluster === '…' || cluster === '⋯') return false
  const code = cluster.codePointAt(0) ?? 0
  if (signsAfterFigure.has(cluster)) return code < 0x2e80 && at > 0
  return code < 0x2e80 ? !isSymbol(code) : !isSquare(code)
}

function isLetter(cluster: string | undefined): boolean {
  return cluster !== undefined && /^[A-Za-z\u00c0-\u024f]/.test(cluster)
}

/** Arrows, mathematics, boxes, enclosed figures, stars: squares in Chinese type. */
function isSymbol(code: number): boolean {
  return (code >= 0x2190 && code <= 0x27ff) || (code >= 0x2900 && code <= 0x2bff) || code === 0xd7
}

function isSquare(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xe000 && code <= 0xfaff) ||
    (code >= 0xfe10 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1b000
  )
}

function toToken(
  text: string,
  { face, space, length }: { readonly face: MeasuredFace; readonly space: MilliEm; readonly length: number },
): Token {
  const kind = classOf(text, length)
  const natural = measureText(text, face)
  switch (kind) {
    case TokenClass.space:
      return { text, kind, width: text === '\u3000' ? 1000 : isBreak(text) ? 0 : space, offset: 0 }
    case TokenClass.middleDot:
      return { text, kind, width: 500, offset: Math.floor((500 - natural) / 2) }
    case TokenClass.word:
      return { text, kind, width: natural, offset: 0 }
    default:
      return { text, kind, width: length * 1000, offset: Math.floor((length * 1000 - natural) / 2) }
  }
}

function isBreak(text: string): boolean {
  return text === '\n' || text === '\r'
}

function classOf(text: string, length: number): TokenClass {
  if (text.startsWith('…') || text.startsWith('⋯')) return TokenClass.ellipsis
  if (text.startsWith('——')) return TokenClass.dash
  const mark = length === 1 ? markClasses.get(text) : undefined
  if (mark !== undefined) return mark
  const code = text.codePointAt(0) ?? 0
  const single = length === 1 && (isSquare(code) || isSymbol(code))
  return single ? TokenClass.han : TokenClass.word
}
