import { describe, expect, it } from 'vitest'
import { createPdfObjects } from '../../../src/render/pdf/createPdfObjects'
import { pdfNumber } from '../../../src/render/pdf/pdfNumber'
import { pdfText } from '../../../src/render/pdf/pdfText'
import { readJpeg } from '../../../src/render/pdf/readJpeg'
import { xmp } from '../../../src/render/pdf/xmp'

const jpeg = (colours: number, adobe = false) =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...(adobe
      ? [0xff, 0xee, 0, 14, ...'Adobe'].map((byte) => (typeof byte === 'string' ? byte.charCodeAt(0) : byte))
      : []),
    ...(adobe ? [0, 100, 0, 0, 0, 0, 2] : []),
    ...[0xff, 0xc4, 0, 4, 0, 0],
    ...[0xff, 0xc2, 0, 8 + 3 * colours, 8, 0, 60, 0, 160, colours],
    ...new Array<number>(3 * colours).fill(0),
  ])

describe('the parts of a PDF', () => {
  it.each([
    [1 / 3, '0.333'],
    [12, '12'],
    [-0.0001, '0'],
    [1105.512, '1105.512'],
  ])('write %d as %s', (value, written) => {
    expect(pdfNumber(value)).toBe(written)
  })

  it('write words of any script', () => {
    expect(pdfText('版𠮷')).toBe('<FEFF7248D842DFB7>')
  })

  it('read the size and the colours of a photo, and that Adobe turned its inks round', () => {
    expect(readJpeg(jpeg(1))).toEqual({ width: 160, height: 60, colours: 'DeviceGray', inverted: false })
    expect(readJpeg(jpeg(3, true))).toEqual({ width: 160, height: 60, colours: 'DeviceRGB', inverted: false })
    expect(readJpeg(jpeg(4, true)).inverted).toBe(true)
  })

  it('tell what is no photo', () => {
    expect(() => readJpeg(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toThrow('expected a JPEG file')
    expect(() => readJpeg(jpeg(2))).toThrow('expected 1, 3 or 4 colours')
    expect(() => readJpeg(jpeg(1).subarray(0, 6))).toThrow('expected a frame')
  })

  it('let no word of a title become markup in the metadata', () => {
    const text = xmp({ title: '</rdf:li>&' }, { documentId: 'x', isPdfX: false })
    expect(text).toContain('&lt;/rdf:li&gt;&amp;')
    expect(text).not.toContain('GTS_PDFXVersion')
  })

  it('are named by an identifier that other words change', () => {
    const idOf = (words: string) => {
      const objects = createPdfObjects()
      objects.addStream('', new TextEncoder().encode(words), { packing: 'none' })
      const root = objects.add('<</Type/Catalog>>')
      return new TextDecoder('latin1')
        .decode(objects.finish({ root, info: root }))
        .match(/\/ID\[<(\w+)>/)?.[1]
    }
    expect(idOf('甲')).toHaveLength(32)
    expect(idOf('甲')).toBe(idOf('甲'))
    expect(idOf('甲')).not.toBe(idOf('乙'))
  })
})
