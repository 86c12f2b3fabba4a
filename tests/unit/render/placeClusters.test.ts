import { describe, expect, it } from 'vitest'
import { glyphTexts } from '../../../src/render/glyphs/glyphTexts'
import { placeClusters } from '../../../src/render/glyphs/placeClusters'
import { placedLine } from '../../support/placedPage'

const line = placedLine('甲乙丙', { x: 100, baseline: 50, sizePt: 10 })

describe('the clusters of a line', () => {
  it('stand where the pen of the line is, moved by their own offset', () => {
    const placed = placeClusters({ ...line, advances: [1000, 500, 1000], offsets: [0, -500, 120] })
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [100, 50],
      [105, 50],
      [116.2, 50],
    ])
  })

  it('stand one under another in a line that runs downwards, each on the baseline of its cell', () => {
    const placed = placeClusters({ ...line, vertical: true, offsets: [0, 100, 0] })
    expect(placed.map(({ x, y }) => [x, Math.round(y * 10) / 10])).toEqual([
      [100, 58.8],
      [101, 68.8],
      [100, 78.8],
    ])
  })

  it('share a 省略号 between its two cells in a line that runs downwards', () => {
    const dots = placedLine('山……水', { x: 0, baseline: 0, sizePt: 10, vertical: true })
    expect(placeClusters(dots).map(({ text, y }) => [text, Math.round(y * 10) / 10])).toEqual([
      ['山', 8.8],
      ['…', 18.8],
      ['…', 28.8],
      ['水', 38.8],
    ])
  })

  it('take the strong face between the two places that the line names', () => {
    const fonts = placeClusters({ ...line, strong: { from: 1, to: 2 } }).map(({ font }) => font)
    expect(fonts).toEqual(['body', 'strong', 'body'])
  })

  it('are one glyph a character, but for the two dashes that are one stroke', () => {
    expect(glyphTexts('2023')).toEqual(['2', '0', '2', '3'])
    expect(glyphTexts('——')).toEqual(['——'])
    expect(glyphTexts('———')).toEqual(['——', '—'])
    expect(glyphTexts('𠮷😀')).toEqual(['𠮷', '😀'])
  })
})
