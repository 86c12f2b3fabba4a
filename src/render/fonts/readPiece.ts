import type { MilliEm } from '../../layout/units/MilliEm'
import type { Glyph } from './Glyph'
import type { Outline } from './Outline'
import { readCmap } from './readCmap'
import { readOutline } from './readOutline'
import { readTables } from './readTables'
import { writeOutline } from './writeOutline'

/** One file of a face, its weight fixed, opened for single glyphs. */
export interface OpenPiece {
  readonly metrics: FaceMetrics
  readonly has: (codePoint: number) => boolean
  readonly advance: (codePoint: number) => MilliEm
  /** On a page font's grid, whatever the font's own units are. */
  readonly outline: (codePoint: number, grid: number) => Outline
  /** The box that stands where the font has no glyph. */
  readonly notdef: (grid: number) => Glyph
}

/** What `head`, `hhea` and `OS/2` say. */
export interface FaceMetrics {
  readonly ascent: MilliEm
  readonly descent: MilliEm
  readonly capHeight: MilliEm
  readonly bounds: Readonly<Record<'xMin' | 'yMin' | 'xMax' | 'yMax', MilliEm>>
}

/** Opens a font with `glyf` outlines; one with `CFF` outlines is told by its fault. */
export function readPiece(font: Uint8Array): OpenPiece {
  const tables = readTables(font)
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (found === undefined)
      throw new Error(`expected a TrueType font with a table ${tag}, found ${[...tables.keys()].join(' ')}`)
    return found
  }
  const starts = readStarts(table('loca'), table('head').getInt16(50) !== 0)
  const outlines = { glyf: table('glyf'), starts }
  const characters = readCmap(table('cmap'))
  const advanceOf = readAdvances(table('hmtx'), table('hhea').getUint16(34))
  const unitsPerEm = table('head').getUint16(18)
  const indexOf = (codePoint: number): number => characters.get(codePoint) ?? 0
  const outlineAt = (index: number, grid: number) =>
    scaleOutline(readOutline(outlines, index), grid / unitsPerEm)
  const widthAt = (index: number) => Math.round((advanceOf(index) * 1000) / unitsPerEm)
  return {
    metrics: readMetrics({ head: table('head'), hhea: table('hhea'), os2: table('OS/2') }),
    has: (codePoint) => characters.has(codePoint),
    advance: (codePoint) => widthAt(indexOf(codePoint)),
    outline: (codePoint, grid) => outlineAt(indexOf(codePoint), grid),
    notdef: (grid) => ({ advance: widthAt(0), data: writeOutline(outlineAt(0, grid)) }),
  }
}

function readStarts(loca: DataView, long: boolean): number[] {
  const size = long ? 4 : 2
  return Array.from({ length: loca.byteLength / size }, (_, index) =>
    long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2,
  )
}

/** The last width holds for all glyphs after it. */
function readAdvances(hmtx: DataView, count: number): (glyph: number) => number {
  return (glyph) => hmtx.getUint16(Math.min(glyph, count - 1) * 4)
}

function scaleOutline(outline: Outline, by: number): Outline {
  const scaled = (units: number) => Math.round(units * by)
  return outline.map((contour) =>
    contour.map(({ x, y, onCurve }) => ({ x: scaled(x), y: scaled(y), onCurve })),
  )
}

function readMetrics({ head, hhea, os2 }: { head: DataView; hhea: DataView; os2: DataView }): FaceMetrics {
  const unitsPerEm = head.getUint16(18)
  const scaled = (units: number) => Math.round((units * 1000) / unitsPerEm)
  return {
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
    capHeight: scaled(os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4)),
    bounds: {
      xMin: scaled(head.getInt16(36)),
      yMin: scaled(head.getInt16(38)),
      xMax: scaled(head.getInt16(40)),
      yMax: scaled(head.getInt16(42)),
    },
  }
}
