import { normaliseText } from '../newspaper/article/normaliseText'
import { parseByline } from '../newspaper/byline/parseByline'
import { isOrganizationName } from '../newspaper/byline/isOrganizationName'
import type { CopyPiece } from './CopyPiece'
import { findBreaks } from './findBreaks'
import { findMisplaced } from './findMisplaced'
import { joinColumnCuts, type JoinedPiece } from './joinColumnCuts'
import type { Setting } from './measureSetting'
import type { ReadStory, Unresolved } from './PageReading'
import { readCaptions } from './readCaptions'
import { readDateline } from './readDateline'
import { readHeadlines } from './readHeadlines'
import { readInlineByline } from './readInlineByline'
import type { StoryUnits } from './StoryUnits'
import type { Wording } from './Wording'
import { weighPieces } from './weighPieces'

/** Puts one story together: headlines, paragraphs, bylines, captions, and what of it a person must decide. */
export function readStory(
  units: StoryUnits,
  setting: Setting,
  wording: Wording,
): { story: ReadStory; unresolved: Unresolved[] } {
  const headlines = readHeadlines(units.headings)
  const subjects = [headlines.kicker ?? '', headlines.headline.split(/\s/u)[0] ?? ''].filter(
    (name) => name.length > 1 && isOrganizationName(name),
  )
  const signed = takeBylines(weighPieces(units.body, setting, subjects), units.isBriefs)
  const pieces = joinColumnCuts(signed.pieces, wording)
  const printed = [
    ...units.topBylines.map(({ text }) => text),
    ...signed.bylines,
    ...units.endBylines.map(({ text }) => text),
  ]
  const bylines = printed.map((text) => parseByline(text))
  const bylineUnits = [...units.topBylines, ...units.endBylines]
  const captions = readCaptions(units.captions)
  const story = {
    ...headlines,
    headlineLines: units.headings.flatMap(({ lines }) => lines),
    dateline: signed.dateline,
    body: pieces.map(blockOf),
    bylineText: printed.length === 0 ? null : printed.map(normaliseText).join(' '),
    bylines: bylines.flatMap((byline) => (byline.ok ? byline.parts : [])),
    bylineLines: bylineUnits.flatMap(({ lines }) => lines),
    captions,
  }
  const lines = [
    ...story.headlineLines,
    ...story.bylineLines,
    ...[...story.body, ...captions].flatMap((block) => block.lines),
  ]
  return {
    story: { ...story, lines: [least(lines), most(lines)] },
    unresolved: [...findBreaks(pieces, wording), ...findMisplaced(pieces)],
  }
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, value) => Math.min(low, value), Number.MAX_SAFE_INTEGER)
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((high, value) => Math.max(high, value), 0)
}

/** The dateline off the first paragraph, and the byline off the last; off each of a column of briefs. */
function takeBylines(
  pieces: readonly CopyPiece[],
  isBriefs: boolean,
): {
  pieces: CopyPiece[]
  dateline: string | null
  bylines: string[]
} {
  const result = [...pieces]
  const bylines: string[] = []
  const [first] = result
  const dateline = first?.kind === 'text' ? readDateline(first.text) : null
  if (first !== undefined && dateline !== null && dateline.text !== '') {
    result[0] = { ...first, text: dateline.text }
    if (dateline.byline !== null) bylines.push(dateline.byline)
  }
  result.forEach((piece, at) => {
    if (piece.kind !== 'text' || (at < result.length - 1 && !isBriefs)) return
    const inline = readInlineByline(piece.text)
    if (inline.byline === null) return
    result[at] = { ...piece, text: inline.text, ends: 'sentence' }
    bylines.push(inline.byline)
  })
  return { pieces: result, dateline: dateline?.text === '' ? null : (dateline?.dateline ?? null), bylines }
}

function blockOf(piece: JoinedPiece): ReadStory['body'][number] {
  return {
    kind: piece.kind === 'subhead' ? 'subhead' : 'paragraph',
    text: normaliseText(piece.texts.join('')),
    lines: piece.lines,
  }
}
