import { describe, expect, it } from 'vitest'
import { cutCrop, cutOf, movedCrop, wholePhoto } from '../../../../src/desk/makeup/inspector/cutCrop'
import { neighbourOf } from '../../../../src/desk/makeup/stage/neighbourOf'
import { snapBox } from '../../../../src/desk/makeup/stage/snapBox'
import type { PlacedBox } from '../../../../src/layout/placed/PlacedBox'
import { placedPage } from '../../../support/placedPage'

const box = (id: string, column: number, row: number, columns: number, rows: number): PlacedBox => ({
  id,
  kind: 'article',
  order: 0,
  column,
  row,
  columns,
  rows,
  x: column * 126,
  y: row * 11.5,
  width: columns * 126,
  height: rows * 11.5,
})
const boxes = [box('lead', 0, 0, 5, 40), box('second', 5, 0, 3, 60), box('third', 0, 41, 5, 30)]
const { page } = placedPage()

describe('a box that is dragged', () => {
  const drop = (column: number, row: number) =>
    snapBox({ column, row, columns: 3, rows: 20 }, { boxes, page, own: 'second' })

  it('lies on whole columns and rows', () => {
    expect(drop(2.4, 20.3)).toEqual({ column: 2, row: 20, columns: 3, rows: 20 })
  })

  it('stays on the page', () => {
    expect(drop(9, 130)).toMatchObject({ column: 5, row: 100 })
    expect(drop(-3, -20)).toMatchObject({ column: 0, row: 0 })
  })

  it('takes the head or the foot of another box where one is near', () => {
    expect(drop(0, 38.6)).toMatchObject({ row: 41 }) // a row under the lead
    expect(drop(0, 1.8)).toMatchObject({ row: 0 })
  })
})

describe('the arrows on the page', () => {
  const go = (from: number, direction: 'left' | 'right' | 'up' | 'down') =>
    neighbourOf(boxes[from]!, { boxes, direction })?.id

  it('go to the nearest box that way', () => {
    expect(go(0, 'right')).toBe('second')
    expect(go(0, 'down')).toBe('third')
    expect(go(2, 'up')).toBe('lead')
  })

  it('go nowhere at the edge', () => {
    expect(go(0, 'left')).toBeUndefined()
  })
})

describe('cutting a photo', () => {
  it('cuts at one edge and leaves the others', () => {
    const crop = cutCrop(wholePhoto, 'left', 0.25)
    expect(crop).toEqual({ x: 0.25, y: 0, width: 0.75, height: 1 })
    expect(cutOf(crop, 'left')).toBe(0.25)
  })

  it('leaves a fifth of it each way', () => {
    expect(cutCrop(cutCrop(wholePhoto, 'left', 0.5), 'right', 0.9)).toMatchObject({ x: 0.5, width: 0.2 })
  })

  it('moves what is shown no further than the photo goes', () => {
    const crop = { x: 0.1, y: 0.1, width: 0.5, height: 0.5 }
    expect(movedCrop(crop, { x: 0.9, y: -0.9 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 })
  })
})
