import { describe, expect, it } from 'vitest'
import { actOfDrop } from '../../../../src/desk/makeup/stage/actOfDrop'
import type { DragStart } from '../../../../src/desk/makeup/stage/DragStart'
import { edgeSpeed } from '../../../../src/desk/makeup/stage/edgeSpeed'

const box = { column: 2, row: 30, columns: 3, rows: 20 }
const target = { column: 4, row: 51, columns: 2, rows: 26 }
const drag = (parts: Partial<DragStart> = {}): DragStart => ({
  item: 'article-7',
  grip: 'whole',
  box,
  clientX: 0,
  clientY: 0,
  isFromList: false,
  ...parts,
})

describe('what a drop does', () => {
  it('moves the box, or takes the edge that was pulled', () => {
    expect(actOfDrop(drag(), target)).toEqual({
      kind: 'moveItem',
      item: 'article-7',
      place: { column: 4, row: 51 },
    })
    expect(actOfDrop(drag({ grip: 'left' }), target)).toEqual({
      kind: 'setWidth',
      item: 'article-7',
      columns: 2,
      place: { column: 4, row: 30 },
    })
    expect(actOfDrop(drag({ grip: 'foot' }), target)).toMatchObject({ kind: 'setDepth', rows: 26 })
  })

  it('puts a story of the pool where it was let go', () => {
    expect(actOfDrop(drag({ isFromList: true }), target)).toEqual({
      kind: 'addStory',
      articleId: 7,
      place: { column: 4, row: 51 },
    })
  })
})

describe('the page comes along while something is dragged', () => {
  const edges = [100, 900] as const

  it('not from its middle', () => {
    expect(edgeSpeed(500, edges)).toBe(0)
    expect(edgeSpeed(150, edges)).toBe(0)
  })

  it('the faster the nearer its edge, and no faster outside of it', () => {
    expect(edgeSpeed(130, edges)).toBeLessThan(0)
    expect(edgeSpeed(105, edges)).toBeLessThan(edgeSpeed(130, edges))
    expect(edgeSpeed(40, edges)).toBe(edgeSpeed(100, edges))
    expect(edgeSpeed(890, edges)).toBe(-edgeSpeed(110, edges))
  })

  it('with room to rest in the middle, however small it is', () => {
    expect(edgeSpeed(20, [0, 40])).toBe(0)
  })
})
