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
  readonly glyph: (codePoint: number) => Glyph
  readonly outline: (codePoint: number) => Outline
  /** The box that stands where the font has no glyph. */
  readonly notdef: () => Glyph
}

/** In units of the em, as `head`, `hhea` and `OS/2` say them. */
export interface FaceMetrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly bounds: {
    readonly xMin: number
    readonly yMin: number
    readonly xMax: number
    readonly yMax: number
  }
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
  const glyphAt = (index: number): Glyph => ({
    advance: advanceOf(index),
    data: rawGlyph(outlines, index) ?? writeOutline(readOutline(outlines, index)),
  })
  const indexOf = (codePoint: number): number => characters.get(codePoint) ?? 0
  return {
    metrics: readMetrics(table('head'), table('hhea'), table('OS/2')),
    has: (codePoint) => characters.has(codePoint),
    glyph: (codePoint) => glyphAt(indexOf(codePoint)),
    outline: (codePoint) => readOutline(outlines, indexOf(codePoint)),
    notdef: () => glyphAt(0),
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

/** The bytes of a simple glyph as they stand; null for a composite, whose parts bear other numbers elsewhere. */
function rawGlyph(
  { glyf, starts }: { glyf: DataView; starts: readonly number[] },
  glyph: number,
): Uint8Array | null {
  const start = starts[glyph] ?? 0
  const length = (starts[glyph + 1] ?? start) - start
  if (length > 0 && glyf.getInt16(start) < 0) return null
  return new Uint8Array(glyf.buffer, glyf.byteOffset + start, length)
}

function readMetrics(head: DataView, hhea: DataView, os2: DataView): FaceMetrics {
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    bounds: {
      xMin: head.getInt16(36),
      yMin: head.getInt16(38),
      xMax: head.getInt16(40),
      yMax: head.getInt16(42),
    },
  }
}
