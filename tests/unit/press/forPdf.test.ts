import { expect, it } from 'vitest'
import { forPdf } from '../../../src/press/forPdf'
import { printedPage } from '../../support/printedPage'

it('cuts nothing more from a picture that was cut when it was converted', () => {
  const bytes = new Uint8Array([1])
  const { placed, images } = forPdf(printedPage(), [{ box: 'p1', bytes }])
  expect(placed.images.map(({ crop }) => crop)).toEqual([{ x: 0, y: 0, width: 1, height: 1 }])
  expect(placed.images.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([[150, 150, 80, 60]])
  expect(images.get('p1')).toBe(bytes)
})
