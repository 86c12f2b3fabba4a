import { describe, expect, it } from 'vitest'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { keepToPage } from '../../../src/makeup/keepToPage'

const box = { column: 0, columns: 2 }
const decided = {
  ...emptyMakeup,
  storiesAboveFlag: 3,
  locks: { 'article-1': box, 'article-2': box, 'photo-5': box },
  crops: { 'photo-5': { x: 0, y: 0, width: 0.5, height: 1 } },
  photosLeftOut: [6, 7],
  arrangement: { 'article-1': box, 'article-2': box, 'photo-5': box },
}

describe('the makeup of a page whose stories changed', () => {
  it('lets go of what was decided of stories and photos that left', () => {
    expect(keepToPage(decided, { articleIds: [1], photoIds: [6] })).toEqual({
      ...emptyMakeup,
      storiesAboveFlag: 1,
      locks: { 'article-1': box },
      photosLeftOut: [6],
    })
  })

  it('keeps the arrangement while it is of exactly what the page shows', () => {
    const keeps = (articleIds: readonly number[], photoIds: readonly number[]) =>
      keepToPage(decided, { articleIds, photoIds }).arrangement !== null
    expect(keeps([2, 1], [5, 6])).toBe(true)
    expect(keeps([1, 2, 3], [5, 6])).toBe(false)
    expect(keeps([1], [5, 6])).toBe(false)
    expect(keeps([1, 2], [6])).toBe(false)
    expect(keeps([1, 2], [5, 6, 8])).toBe(false)
  })
})
