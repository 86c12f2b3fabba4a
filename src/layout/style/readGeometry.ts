import type { PageGrid, PageStyle } from './PageStyle'
import type { StyleReader } from './StyleReader'
import { styleRanges } from './styleRanges'

type Geometry = Pick<PageStyle, 'trim' | 'bleed' | 'origin' | 'grid'>

/** Thousandths of a point in a millimetre. */
const perMm = 72_000 / 25.4
const inMm = (millipoints: number): number => millipoints / perMm
const fromMm = (mm: number): number => Math.round(mm * perMm)
/** The share of the free height that stands above the type area where a style does not say: the folio needs it. */
const shareAbove = 0.6

/** Reads the sheet and its grid: lengths in millimetres and points, kept in thousandths of a point. */
export function readGeometry(
  fields: Readonly<Record<string, unknown>>,
  { base, read }: { readonly base: PageStyle; readonly read: StyleReader },
): Geometry {
  const sheet = read.numbers(fields['trim'], 'trim', {
    usual: { widthMm: inMm(base.trim.width), heightMm: inMm(base.trim.height) },
    ranges: styleRanges.trim,
  })
  const trim = { width: fromMm(sheet.widthMm), height: fromMm(sheet.heightMm) }
  const bleed = fromMm(
    read.orUsual(fields['bleedMm'], 'bleedMm', { usual: inMm(base.bleed), range: styleRanges.bleedMm }),
  )
  const grid = readGrid(fields['grid'], base.grid, read)
  const area = areaOf(grid)
  const isBasesOwn = fields['trim'] === undefined && fields['grid'] === undefined
  const usual = isBasesOwn
    ? base.origin
    : { x: (trim.width - area.width) / 2, y: (trim.height - area.height) * shareAbove }
  const place = read.numbers(fields['origin'], 'origin', {
    usual: { xPt: usual.x / 1000, yPt: usual.y / 1000 },
    ranges: styleRanges.origin,
  })
  const origin = { x: Math.round(place.xPt * 1000), y: Math.round(place.yPt * 1000) }
  checkArea({ trim, bleed, origin, grid }, read)
  return { trim, bleed, origin, grid }
}

function readGrid(value: unknown, base: PageGrid, read: StyleReader): PageGrid {
  const { size: baseSize, pitch: basePitch, ...counts } = base
  const { sizePt, pitchPt, ...grid } = read.numbers(value, 'grid', {
    usual: { ...counts, sizePt: baseSize / 1000, pitchPt: basePitch / 1000 },
    ranges: styleRanges.grid,
  })
  if (pitchPt < sizePt || pitchPt > sizePt * 2)
    read.fault('grid.pitchPt', `from ${sizePt} to ${sizePt * 2}, once to twice the size of type`, pitchPt)
  return { ...grid, size: Math.round(sizePt * 1000), pitch: Math.round(pitchPt * 1000) }
}

function areaOf({ columns, charactersPerColumn, gutter, rows, size, pitch }: PageGrid): {
  readonly width: number
  readonly height: number
} {
  return { width: (columns * (charactersPerColumn + gutter) - gutter) * size, height: rows * pitch }
}

function checkArea({ trim, origin, grid }: Geometry, read: StyleReader): void {
  const { width, height } = areaOf(grid)
  const pt = (length: number): number => Math.round(length) / 1000
  if (origin.x < 0 || origin.x + width > trim.width)
    read.fault(
      'grid',
      `a type area that the sheet of ${pt(trim.width)} pt holds in its width`,
      `${pt(width)} pt`,
    )
  if (origin.y < 0 || origin.y + height > trim.height)
    read.fault(
      'grid',
      `a type area that the sheet of ${pt(trim.height)} pt holds in its height`,
      `${pt(height)} pt`,
    )
}
