import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../../../src/desk/makeup/draw/drawingOf'
import { sketchMarkup } from '../../../../src/desk/makeup/draw/sketchMarkup'
import { layoutPage } from '../../../../src/layout'
import type { PlacedPage } from '../../../../src/layout/placed/PlacedPage'
import { randomPlan } from '../../../support/randomPlan'

const placed = layoutPage(randomPlan(2))
const noImages: ReadonlyMap<string, string> = new Map()

/** The page with one of its boxes, and what stands in it, elsewhere. */
function withMoved(page: PlacedPage, id: string, by: { readonly x: number; readonly y: number }): PlacedPage {
  return {
    ...page,
    boxes: page.boxes.map((box) => (box.id === id ? { ...box, x: box.x + by.x, y: box.y + by.y } : box)),
    lines: page.lines.map((line) =>
      line.box === id ? { ...line, x: line.x + by.x, baseline: line.baseline + by.y } : line,
    ),
  }
}

describe('the page on the table', () => {
  const story = placed.boxes.find(({ kind }) => kind === 'article')
  const id = story?.id ?? ''

  it('draws a box that only moves as it was, at another place', () => {
    const before = drawingOf(placed, noImages).texts.find((part) => part.id === id)
    const after = drawingOf(withMoved(placed, id, { x: 140, y: 23 }), noImages).texts.find(
      (part) => part.id === id,
    )
    expect(before?.markup).toContain('<text')
    expect(after?.markup).toBe(before?.markup)
    expect([after?.x, after?.y]).toEqual([(story?.x ?? 0) + 140, (story?.y ?? 0) + 23])
  })

  it('draws a box anew where its copy is another', () => {
    const other = {
      ...placed,
      lines: placed.lines.map((line) =>
        line.box === id ? { ...line, clusters: line.clusters.map(() => '字') } : line,
      ),
    }
    const [before, after] = [placed, other].map((page) =>
      drawingOf(page, noImages).texts.find((part) => part.id === id),
    )
    expect(after?.markup).not.toBe(before?.markup)
  })
})

describe('a page in small', () => {
  it('shows text and headlines as fields, and frames what is marked', () => {
    const plain = sketchMarkup(placed)
    expect(plain).toContain('#d3cbbb')
    expect(plain).toContain('#1d1a16')
    expect(plain).not.toContain('#a8261c')
    expect(sketchMarkup(placed, [placed.boxes[0]?.id ?? '']).match(/#a8261c/g)).toHaveLength(1)
  })

  it('is small: no word of copy is in it', () => {
    expect(sketchMarkup(placed)).not.toMatch(/[一-鿿]/)
    expect(sketchMarkup(placed).length).toBeLessThan(16_000)
  })
})
