import { describe, expect, it } from 'vitest'
import { boxTitle } from '../../../src/render/glyphs/boxTitle'
import { readingOrder } from '../../../src/render/glyphs/readingOrder'
import { placedBox, placedLine, placedPage } from '../../support/placedPage'

const page = placedPage({
  boxes: [placedBox('second', { order: 1 }), placedBox('first', { order: 0 })],
  lines: [
    placedLine('后读的稿子', { box: 'second' }),
    placedLine('先读的', { box: 'first', role: 'headline', paragraph: null }),
    placedLine('题目', { box: 'first', role: 'headline', paragraph: null }),
    placedLine('第一段上', { box: 'first', paragraph: 0 }),
    placedLine('第一段下', { box: 'first', paragraph: 0 }),
    placedLine('第二段', { box: 'first', paragraph: 1 }),
    placedLine('湖畔报', { box: 'folio', role: 'folio', paragraph: null }),
    placedLine('第3版', { box: 'folio', role: 'folio', paragraph: null }),
  ],
})

describe('a page as it is read', () => {
  it('begins with the folio and goes from box to box by their order', () => {
    expect(readingOrder(page).map(({ box }) => box?.id ?? null)).toEqual([null, 'first', 'second'])
  })

  it('keeps the lines of a headline and of a paragraph together, and the parts of the folio apart', () => {
    const passages = readingOrder(page).map(({ passages }) => passages.map(({ lines }) => lines.length))
    expect(passages).toEqual([[1, 1], [2, 2, 1], [1]])
  })

  it('loses no line', () => {
    const read = readingOrder(page).flatMap(({ passages }) => passages.flatMap(({ lines }) => lines))
    expect(new Set(read)).toEqual(new Set(page.lines))
  })

  it('calls a story by its whole headline, and a box without a word by nothing', () => {
    expect(boxTitle(page, 'first')).toBe('先读的题目')
    expect(boxTitle(page, 'second')).toBe('后读的稿子')
    expect(boxTitle(page, 'elsewhere')).toBeNull()
  })
})
