import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../../src/render/fonts/joinBytes'
import type { Outline } from '../../../src/render/fonts/Outline'
import { pack } from '../../../src/render/fonts/pack'
import { parseUnicodeRange } from '../../../src/render/fonts/parseUnicodeRange'
import { readCmap } from '../../../src/render/fonts/readCmap'
import { readOutline } from '../../../src/render/fonts/readOutline'
import { readPiece } from '../../../src/render/fonts/readPiece'
import { readTables } from '../../../src/render/fonts/readTables'
import { writeOutline } from '../../../src/render/fonts/writeOutline'
import { writeSfnt } from '../../../src/render/fonts/writeSfnt'

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
const onlyGlyph = (data: Uint8Array) => ({ glyf: viewOf(data), starts: [0, data.length] })

const coordinate = fc.integer({ min: -3000, max: 3000 })
const point = fc.record({ x: coordinate, y: coordinate, onCurve: fc.boolean() })
const anyOutline = fc.array(fc.array(point, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 })

describe('the files of fonts', () => {
  it('give back every outline that was written into them', () => {
    fc.assert(
      fc.property(anyOutline, (outline: Outline) => {
        expect(readOutline(onlyGlyph(writeOutline(outline)), 0)).toEqual(outline)
      }),
    )
  })

  it('hold nothing for a space', () => {
    expect(writeOutline([])).toHaveLength(0)
    expect(readOutline(onlyGlyph(new Uint8Array(0)), 0)).toEqual([])
  })

  it('put together a glyph of parts, moved and scaled', () => {
    const part = writeOutline([[{ x: 10, y: 20, onCurve: true }]])
    const scaled = pack('hhhhhHHhhh', [-1, 0, 0, 0, 0, 0x0001 | 0x0002 | 0x0008, 0, 100, -5, 0x2000])
    const tables = {
      glyf: viewOf(joinBytes([part, scaled])),
      starts: [0, part.length, part.length + scaled.length],
    }
    expect(readOutline(tables, 1)).toEqual([[{ x: 105, y: 5, onCurve: true }]])
  })

  it('say which glyph is which character, in the basic plane and beyond', () => {
    const segments = pack('HHHHHHHHHHHHhhHH', [
      4,
      32,
      0,
      4,
      4,
      1,
      0,
      0x4e01,
      0xffff,
      0,
      0x4e00,
      0xffff,
      7 - 0x4e00,
      1,
      0,
      0,
    ])
    const groups = pack('HHIIIIII', [12, 0, 28, 0, 1, 0x20bb7, 0x20bb8, 40])
    const head = pack('HHHHIHHI', [0, 2, 3, 1, 20, 3, 10, 20 + segments.length])
    const glyphs = readCmap(viewOf(joinBytes([head, segments, groups])))
    expect([...glyphs]).toEqual([
      [0x4e00, 7],
      [0x4e01, 8],
      [0x20bb7, 40],
      [0x20bb8, 41],
    ])
  })

  it('are put together of tables whose sum is what the format asks for', () => {
    const head = pack('IIII', [0x00010000, 0, 0, 0x5f0f3cf5])
    const file = writeSfnt(new Map([['glyf', Uint8Array.of(1, 2, 3)], ['head', head]])) // prettier-ignore
    const tables = readTables(file)
    expect([...tables.keys()]).toEqual(['glyf', 'head'])
    expect(tables.get('glyf')?.byteLength).toBe(3)
    let sum = 0
    for (let at = 0; at < file.length; at += 4) sum = (sum + viewOf(file).getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })

  it('are refused where their outlines are of the other kind', () => {
    const font = writeSfnt(new Map([['CFF ', Uint8Array.of(1)]]))
    expect(() => readPiece(font)).toThrow('expected a TrueType font with a table')
    expect(() => readPiece(font)).toThrow('found CFF')
  })

  it('cover ranges of characters, and what is no range is told', () => {
    expect(parseUnicodeRange('U+2014, U+4e00-4e0b')).toEqual([
      { from: 0x2014, to: 0x2014 },
      { from: 0x4e00, to: 0x4e0b },
    ])
    expect(() => parseUnicodeRange('U+4e0b-4e00')).toThrow('expected a range')
  })
})
