import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeWork } from '../../../../src/desk/makeup/state/mergeWork'
import type { PageWork } from '../../../../src/desk/makeup/state/PageWork'
import { emptyMakeup } from '../../../../src/makeup/emptyMakeup'

const page = (makeup: Partial<PageWork['makeup']> = {}, articleIds = [7, 8, 9]): PageWork => ({
  articleIds,
  makeup: { ...emptyMakeup, ...makeup },
})

describe('two makeups of one page put together', () => {
  it('have the stories that either put on, and none that either took off', () => {
    const merged = mergeWork({ base: page(), mine: page({}, [7, 9, 12]), theirs: page({}, [11, 7, 8, 9]) })
    expect(merged.articleIds).toEqual([11, 7, 9, 12])
  })

  it('are in my order where I changed it, else in theirs', () => {
    expect(mergeWork({ base: page(), mine: page({}, [9, 7, 8]), theirs: page() }).articleIds).toEqual([
      9, 7, 8,
    ])
    expect(mergeWork({ base: page(), mine: page(), theirs: page({}, [9, 7, 8]) }).articleIds).toEqual([
      9, 7, 8,
    ])
  })

  it('hold what I locked where both locked the same story, and let go where I did', () => {
    const merged = mergeWork({
      base: page({ locks: { 'article-8': { columns: 2 } } }),
      mine: page({ locks: { 'article-7': { columns: 4 } } }),
      theirs: page({ locks: { 'article-8': { columns: 2 }, 'article-7': { columns: 5 } } }),
    })
    expect(merged.makeup.locks).toEqual({ 'article-7': { columns: 4 } })
  })

  const works = fc.record({
    articleIds: fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
    makeup: fc.record({
      style: fc.constantFrom('broadsheet-8x13', 'tabloid-6x11'),
      storiesAboveFlag: fc.integer({ min: 0, max: 3 }),
      locks: fc.dictionary(
        fc.constantFrom('article-1', 'article-2', 'photo-3'),
        fc.record({ columns: fc.integer() }),
      ),
      arrangement: fc.constant(null),
      crops: fc.constant({}),
      photosLeftOut: fc.uniqueArray(fc.integer({ min: 1, max: 4 })).map((ids) => ids.sort((a, b) => a - b)),
      advertisements: fc.constant([]),
    }),
  })

  it('are the one that changed, where only one did', () => {
    fc.assert(
      fc.property(works, works, (base, changed) => {
        expect(mergeWork({ base, mine: changed, theirs: base })).toEqual(changed)
        expect(mergeWork({ base, mine: base, theirs: changed })).toEqual(changed)
      }),
    )
  })
})
