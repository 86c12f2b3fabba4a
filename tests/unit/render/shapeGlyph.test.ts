import { describe, expect, it } from 'vitest'
import type { Outline } from '../../../src/render/fonts/Outline'
import type { OpenPiece } from '../../../src/render/fonts/readPiece'
import { readOutline } from '../../../src/render/fonts/readOutline'
import { shapeGlyph } from '../../../src/render/fonts/shapeGlyph'

/** A font, seen on a grid of 500, whose every glyph is the same bar, 890 wide, its ink from 50 to 840 and from 300 to 340 (in 1000ths). */
const bar: Outline = [
  [
    { x: 25, y: 150, onCurve: true },
    { x: 420, y: 150, onCurve: true },
    { x: 420, y: 170, onCurve: true },
    { x: 25, y: 170, onCurve: true },
  ],
]
const pieceWith = (characters: string): OpenPiece => ({
  metrics: {
    ascent: 880,
    descent: -120,
    capHeight: 700,
    bounds: { xMin: 0, yMin: -120, xMax: 1000, yMax: 880 },
  },
  has: () => true,
  advance: (codePoint) => (codePoint === '—'.codePointAt(0) ? 890 : 1000),
  outline: (codePoint) => (characters.includes(String.fromCodePoint(codePoint)) ? bar : []),
  notdef: () => ({ advance: 1000, data: new Uint8Array(0) }),
})
const shape = (text: string, vertical = false) => {
  const glyph = shapeGlyph(text, () => pieceWith('—，《﹃'), { vertical, grid: 500 })
  const data = glyph?.data ?? new Uint8Array(0)
  const points = readOutline({ glyf: new DataView(data.buffer), starts: [0, data.length] }, 0).flat()
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return {
    advance: glyph?.advance,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  }
}

describe('the glyph that draws a mark', () => {
  it('is one stroke for 破折号, from where the first dash begins to where the second ends', () => {
    expect(shape('—')).toEqual({ advance: 890, box: [25, 150, 420, 170] })
    expect(shape('——')).toEqual({ advance: 1780, box: [25, 150, 420 + 445, 170] })
  })

  it('turns 破折号 in a line downwards: a stroke through the middle of two cells', () => {
    const { advance, box } = shape('——', true)
    const [left = 0, bottom = 0, right = 0, top = 0] = box
    expect(advance).toBe(1000)
    expect((left + right) / 2).toBe(220)
    expect(top).toBe(440 - 55 - 25)
    expect(bottom).toBe(440 - 1000 + 80)
  })

  it('turns 书名号 and raises 逗号 in a line downwards, and leaves both alone across', () => {
    expect(shape('《').box).toEqual([25, 150, 420, 170])
    expect(shape('《', true).box).toEqual([210, 20, 230, 415])
    expect(shape('，', true).box).toEqual([25 + 280, 150 + 280, 420 + 280, 170 + 280])
  })

  it('draws the quotation marks of a line downwards as ﹃ and ﹄', () => {
    expect(shape('“', true).box).toEqual([25, 150, 420, 170])
  })

  it('is none where the font has none', () => {
    expect(shapeGlyph('龘', () => null, { vertical: false, grid: 500 })).toBeNull()
  })
})
