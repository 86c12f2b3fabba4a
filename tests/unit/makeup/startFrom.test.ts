import { describe, expect, it } from 'vitest'
import { layoutPage } from '../../../src/layout'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { keepToPage } from '../../../src/makeup/keepToPage'
import { layoutOf } from '../../../src/makeup/layoutOf'
import type { MakeupPage } from '../../../src/makeup/MakeupPage'
import { readPageLayout } from '../../../src/makeup/readPageLayout'
import { startFrom } from '../../../src/makeup/startFrom'
import { toPagePlan } from '../../../src/makeup/toPagePlan'
import { copy } from '../../support/builders'
import { checkPlacedPage } from '../../support/checkPlacedPage'

const sentence = '山里的水渠修好了，村民们忙着给稻田放水。'

/** A page of four stories, the first with a photo; ids from `first` on. */
function weekly(first: number, lengths: readonly number[] = [40, 30, 24, 18]): MakeupPage {
  const articleIds = lengths.map((_, place) => first + place)
  const stories = lengths.map((length, place) => [
    String(first + place),
    copy({
      headline: `第${first + place}篇的标题写在这里`,
      body: [{ kind: 'paragraph', text: sentence.repeat(length) }],
    }),
  ])
  return {
    newspaper: '山川科普报',
    date: '2026-03-05',
    page: {
      number: 3,
      title: '乡村科普',
      flag: { name: '乡村科普', pinyin: null },
      editors: [],
      articleIds,
      coOrganizers: null,
    },
    makeup: { ...emptyMakeup, style: 'tabloid-6x11', storiesAboveFlag: 1 },
    copyById: Object.fromEntries(stories),
    photos: [{ id: first, articleId: first, aspectRatio: 1.5, caption: '放水', credit: null }],
    nameplate: null,
  }
}

const ranked = ({ page, photos }: MakeupPage) =>
  page.articleIds.map((id) => ({
    id,
    photoIds: photos.filter(({ articleId }) => articleId === id).map((photo) => photo.id),
  }))

const last = weekly(10)
const placedLast = layoutPage(toPagePlan(last))
const layout = layoutOf({ makeup: last.makeup, placed: placedLast, stories: ranked(last) })

describe('a page layout', () => {
  it('keeps places by rank and names no story', () => {
    const lead = placedLast.boxes.find(({ id }) => id === 'article-10')
    expect(layout).toMatchObject({ style: 'tabloid-6x11', storiesAboveFlag: 1 })
    expect(layout.slots).toHaveLength(4)
    expect(layout.slots[0]).toMatchObject({
      box: { column: lead?.column, row: lead?.row, columns: lead?.columns, rows: lead?.rows },
      photos: [{}],
    })
    expect(JSON.stringify(layout)).not.toContain('article-')
    expect(readPageLayout(JSON.parse(JSON.stringify(layout)))).toEqual({ ok: true, layout })
  })

  it('is refused where it does not hold', () => {
    expect(readPageLayout({ ...layout, slots: [{ box: { column: -2 } }] })).toMatchObject({ ok: false })
    expect(readPageLayout({ ...layout, style: 5 })).toMatchObject({ ok: false })
    expect(readPageLayout(null)).toMatchObject({ ok: false })
  })
})

describe('this week’s page', () => {
  it('starts from last week’s: story n at the width of the n-th, the lead where the lead stood', () => {
    const next = weekly(20)
    const makeup = startFrom(layout, ranked(next))
    expect(makeup.locks).toEqual({})
    expect(Object.keys(makeup.arrangement ?? {})).toEqual([
      'article-20',
      'photo-20',
      'article-21',
      'article-22',
      'article-23',
    ])
    const photoIds = next.photos.map(({ id }) => id)
    expect(keepToPage(makeup, { articleIds: next.page.articleIds, photoIds })).toEqual(makeup)
    const plan = toPagePlan({ ...next, makeup })
    const placed = layoutPage(plan)
    checkPlacedPage(plan, placed)
    const boxOf = (id: string) => placed.boxes.find((box) => box.id === id)
    const [lead] = layout.slots
    expect(boxOf('article-20')).toMatchObject({ column: lead?.box.column, columns: lead?.box.columns })
    next.page.articleIds.forEach((id, rank) =>
      expect(boxOf(`article-${id}`)?.columns).toBe(layout.slots[rank]?.box.columns),
    )
  })

  it('keeps what it can where there are fewer or more stories, and leaves the rest free', () => {
    const fewer = startFrom(layout, ranked(weekly(20, [40, 30])))
    expect(fewer.arrangement).toBeNull()
    expect(Object.keys(fewer.locks)).toEqual(['article-20', 'photo-20', 'article-21'])
    const more = startFrom(layout, ranked(weekly(20, [40, 30, 24, 18, 12])))
    expect(more.locks['article-24']).toBeUndefined()
    expect(more.locks['article-21']).toEqual({ columns: layout.slots[1]?.box.columns })
    for (const next of [weekly(20, [40, 30]), weekly(20, [30, 24, 20, 14, 12])]) {
      const plan = toPagePlan({ ...next, makeup: startFrom(layout, ranked(next)) })
      checkPlacedPage(plan, layoutPage(plan))
    }
  })

  it('has no more stories above the flag than stories', () => {
    expect(startFrom({ ...layout, storiesAboveFlag: 3 }, ranked(weekly(20, [40]))).storiesAboveFlag).toBe(1)
    expect(startFrom(layout, [])).toMatchObject({ storiesAboveFlag: 0, locks: {} })
  })
})
