import type { Glyph } from './Glyph'
import { joinBytes } from './joinBytes'
import { pack } from './pack'
import { onGrid } from './outlineGrid'
import type { PageFont } from './PageFont'

/** The tables that glyphs are drawn from, numbered as in the page font: all that a PDF needs of a font. */
export function outlineTables(font: PageFont): Map<string, Uint8Array> {
  const { glyphs, metrics, grid } = font
  const { xMin, yMin, xMax, yMax } = metrics.bounds
  const padded = glyphs.map(({ data }) => Math.ceil(data.length / 4) * 4)
  const starts = [0]
  for (const length of padded) starts.push((starts.at(-1) ?? 0) + length)
  return new Map([
    ['glyf', joinBytes(glyphs.map(({ data }) => data), 4)], // prettier-ignore
    ['loca', pack('I'.repeat(starts.length), starts)],
    [
      'hmtx',
      pack(
        'Hh'.repeat(glyphs.length),
        glyphs.flatMap((glyph) => [onGrid(glyph.advance, grid), leftBearing(glyph)]),
      ),
    ],
    ['hhea', hheaTable(font)],
    ['maxp', maxpTable(glyphs)],
    [
      'head',
      pack('IIIIHHqqhhhhHHhhh', [
        ...[0x00010000, 0x00010000, 0, 0x5f0f3cf5, 0x0003, grid, 0, 0],
        ...[xMin, yMin, xMax, yMax].map((length) => onGrid(length, grid)),
        ...[0, 8, 2, 1, 0],
      ]),
    ],
  ])
}

function leftBearing({ data }: Glyph): number {
  return data.length === 0 ? 0 : viewOf(data).getInt16(2)
}

function hheaTable({ metrics, glyphs, grid }: PageFont): Uint8Array {
  const widest = glyphs.reduce((most, { advance }) => Math.max(most, advance), 0)
  return pack('Ihhh' + 'H' + 'h'.repeat(11) + 'H', [
    ...[
      0x00010000,
      onGrid(metrics.ascent, grid),
      onGrid(metrics.descent, grid),
      0,
      onGrid(widest, grid),
      0,
      0,
      onGrid(metrics.bounds.xMax, grid),
    ],
    ...[1, 0, 0, 0, 0, 0, 0, 0, glyphs.length],
  ])
}

/** Version 1.0, without instructions and composites. */
function maxpTable(glyphs: readonly Glyph[]): Uint8Array {
  const drawn = glyphs.filter(({ data }) => data.length > 0).map(({ data }) => viewOf(data))
  const contours = drawn.map((view) => view.getInt16(0))
  const points = drawn.map((view) => view.getUint16(10 + (view.getInt16(0) - 1) * 2) + 1)
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0)
  return pack('IHHHHHHHHHHHHHH', [
    ...[0x00010000, glyphs.length, most(points), most(contours), 0, 0],
    ...[2, 0, 0, 0, 0, 0, 0, 0, 0],
  ])
}

function viewOf(data: Uint8Array): DataView {
  return new DataView(data.buffer, data.byteOffset, data.length)
}
