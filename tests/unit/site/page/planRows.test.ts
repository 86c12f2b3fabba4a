import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRows } from '../../../../src/site/page/planRows'

const spans = (lengths: readonly number[]) => planRows(lengths).map((row) => row.map(({ span }) => span))

describe('planRows', () => {
  it('keeps every story in reading order and fills every row', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 14 }), (lengths) => {
        const rows = planRows(lengths)
        expect(rows.flat().map(({ index }) => index)).toEqual(lengths.map((_, index) => index))
        for (const row of rows) expect(row.reduce((sum, { span }) => sum + span, 0)).toBe(4)
      }),
    )
  })

  it('sets a long lead over all columns', () => {
    expect(spans([90, 40, 40])[0]).toEqual([4])
  })

  it('sets two stories of about the same length side by side, two columns each', () => {
    expect(spans([90, 44, 42])).toEqual([[4], [2, 2]])
  })

  it('gives the longer of two neighbours more columns', () => {
    expect(spans([90, 66, 22])).toEqual([[4], [3, 1]])
  })

  it('gives the only story of a page the whole page', () => {
    expect(spans([12])).toEqual([[4]])
  })

  it('has no rows for a page without stories', () => {
    expect(planRows([])).toEqual([])
  })
})
