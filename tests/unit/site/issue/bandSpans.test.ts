import { expect, it } from 'vitest'
import { bandSpans } from '../../../../src/site/issue/bandSpans'

it.each([
  [0, []],
  [1, [4]],
  [2, [2, 2]],
  [3, [2, 1, 1]],
  [4, [1, 1, 1, 1]],
  [5, [2, 2, 2, 1, 1]],
  [7, [2, 1, 1, 1, 1, 1, 1]],
])('fills the rows of a band of %i stories', (count, spans) => {
  expect(bandSpans(count)).toEqual(spans)
})

it('fills every row, however many stories a page has', () => {
  for (let count = 1; count <= 30; count += 1) {
    const spans = bandSpans(count)
    expect(spans).toHaveLength(count)
    expect(spans.reduce((sum, span) => sum + span, 0) % 4).toBe(0)
  }
})
