import type { Check } from '../placed/Check'
import type { PlacedLine } from '../placed/PlacedLine'
import { markClasses } from '../text/markClasses'
import { TokenClass } from '../text/TokenClass'
import type { CheckedPage } from './CheckedPage'
import { isAlone } from './isAlone'
import { figure, none } from './ruling'
import { mostStretch, mostStretchedLines, noticeableStretch, stretchOf } from './stretchOf'

const neverFirst: ReadonlySet<TokenClass> = new Set([
  TokenClass.close,
  TokenClass.comma,
  TokenClass.stop,
  TokenClass.middleDot,
  TokenClass.connector,
])

const opening: ReadonlySet<TokenClass> = new Set([TokenClass.open])

/** Lines keep the rules of clreq and GB/T 15834 at their heads, their ends and between. */
export function checkLines({ lines, style }: CheckedPage): readonly Check[] {
  const body = lines.filter(({ role }) => role === 'body')
  const { pitch } = style.grid
  const phases = new Set(body.map(({ baseline }) => Math.round(baseline * 1000) % pitch))
  const justified = body.filter(({ lastOfParagraph }) => !lastOfParagraph)
  const stretches = justified.map((line) => ({ line, most: stretchOf(line, line.strong?.to ?? 0) }))
  const stretched = stretches.filter(({ most }) => most > noticeableStretch).length
  const share = justified.length === 0 ? 0 : stretched / justified.length
  return [
    figure('baseline', { kind: 'hard', value: phases.size, ok: phases.size <= 1 }),
    none(
      'lineHeads',
      'hard',
      body.filter((line) => isClass(line.clusters[0], neverFirst)).map(({ box }) => box),
    ),
    none(
      'lineEnds',
      'hard',
      body.filter(endsOpen).map(({ box }) => box),
    ),
    none('unbroken', 'hard', brokenWords(body)),
    none(
      'looseLine',
      'soft',
      stretches.filter(({ most }) => most > mostStretch).map(({ line }) => line.box),
    ),
    figure('stretch', { kind: 'soft', value: share, ok: share <= mostStretchedLines }),
    none(
      'orphan',
      'soft',
      body.filter(endsAlone).map(({ box }) => box),
    ),
    none('columnOrphan', 'soft', orphanedColumns(lines)),
    none('subheadFoot', 'hard', subheadsAtFoot(lines)),
  ]
}

function isClass(cluster: string | undefined, classes: ReadonlySet<TokenClass>): boolean {
  const kind = cluster === undefined ? undefined : markClasses.get(cluster)
  return kind !== undefined && classes.has(kind)
}

function endsOpen({ clusters }: PlacedLine): boolean {
  let last = clusters.length - 1
  while (last >= 0 && markClasses.get(clusters[last] ?? '') === TokenClass.space) last--
  return isClass(clusters[last], opening)
}

const inWord = /[A-Za-z0-9]/

/** A figure, a word, —— or …… that goes on in the next line of its paragraph. */
function brokenWords(body: readonly PlacedLine[]): readonly string[] {
  return body.flatMap((line, i) => {
    const next = body[i + 1]
    if (next === undefined || next.box !== line.box || next.paragraph !== line.paragraph) return []
    const end = line.clusters.at(-1)?.at(-1) ?? ''
    const begin = next.clusters[0]?.[0] ?? ''
    const word = inWord.test(end) && inWord.test(begin)
    const pair = end === begin && (end === '—' || end === '…')
    return word || pair ? [line.box] : []
  })
}

/** A last line of one character, that of a paragraph with others before it. */
function endsAlone(line: PlacedLine, i: number, body: readonly PlacedLine[]): boolean {
  const before = body[i - 1]
  if (!line.lastOfParagraph || before?.box !== line.box || before.paragraph !== line.paragraph) return false
  return isAlone(line)
}

/** 孤行: a column that begins with the last line of a paragraph. */
function orphanedColumns(lines: readonly PlacedLine[]): readonly string[] {
  return acrossColumns(lines).flatMap(([foot, top]) =>
    top.role === 'body' && top.lastOfParagraph && foot.paragraph === top.paragraph ? [top.box] : [],
  )
}

/** 背题: a subhead at the foot of a column. */
function subheadsAtFoot(lines: readonly PlacedLine[]): readonly string[] {
  return acrossColumns(lines).flatMap(([foot]) => (foot.role === 'subhead' ? [foot.box] : []))
}

/** The last line of every column after which its story goes on, with the first of the next. */
function acrossColumns(lines: readonly PlacedLine[]): readonly (readonly [PlacedLine, PlacedLine])[] {
  const copy = lines.filter(({ role }) => role === 'body' || role === 'subhead' || role === 'byline')
  return copy.flatMap((foot, i) => {
    const top = copy[i + 1]
    const goesOn = top !== undefined && top.box === foot.box && top.textColumn !== foot.textColumn
    return goesOn ? [[foot, top] as const] : []
  })
}
