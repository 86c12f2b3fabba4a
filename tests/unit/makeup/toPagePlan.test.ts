import { describe, expect, it } from 'vitest'
import { layoutPage } from '../../../src/layout/page/layoutPage'
import { readPlan } from '../../../src/layout/plan/readPlan'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { hotAreasOf } from '../../../src/makeup/hotAreasOf'
import type { MakeupPage } from '../../../src/makeup/MakeupPage'
import { toPagePlan } from '../../../src/makeup/toPagePlan'
import type { ArticleCopy } from '../../../src/newspaper/article/ArticleCopy'
import { checkPlacedPage } from '../../support/checkPlacedPage'

const copy = (headline: string, deck: string | null = null): ArticleCopy => ({
  headlines: { kicker: null, headline, deck },
  dateline: '本报讯',
  body: [{ kind: 'paragraph', text: '山里的水渠修好了，村民们忙着给稻田放水。'.repeat(12) }],
  bylineText: '（记者 何小满）',
  bylines: [],
  captions: [],
})

const page: MakeupPage = {
  newspaper: '山川科普报',
  date: '2026-03-05',
  page: {
    number: 3,
    title: '乡村科普',
    flag: { name: '乡村科普', pinyin: null },
    editors: [{ role: '责任编辑', name: '周大田' }],
    articleIds: [11, 12, 13],
    coOrganizers: { label: '本版协办单位', note: '排名不分先后', names: ['甲县科协', '乙县科协'] },
  },
  makeup: { ...emptyMakeup, storiesAboveFlag: 1 },
  copyById: {
    11: copy('水渠通到村口'),
    12: copy('稻田喝饱春水', '一个村子的春天'),
    13: copy('夜校点亮山乡'),
  },
  photos: [{ id: 5, articleId: 12, aspectRatio: 1.5, caption: '放水的村民', credit: null }],
  nameplate: null,
}

describe('making a page plan of a page', () => {
  it('runs stories with their photos in order, the flag where it parts them, the strip at the foot', () => {
    const plan = toPagePlan(page)
    expect(plan.items.map(({ id }) => id)).toEqual([
      'article-11',
      'flag',
      'article-12',
      'photo-5',
      'article-13',
      'co-organizers',
    ])
    expect(plan.items[2]).toMatchObject({ deck: '——一个村子的春天' })
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, plan })
  })

  it('gives the front page its nameplate and no folio', () => {
    const front = toPagePlan({
      ...page,
      page: { ...page.page, number: 1 },
      nameplate: { name: '山川科普报', particulars: ['第12期'] },
    })
    expect(front.folio).toBeNull()
    const placed = layoutPage(front)
    checkPlacedPage(front, placed)
    expect(placed.boxes[0]).toMatchObject({ id: 'nameplate', row: 0, columns: 8 })
  })

  it('puts the editor’s locks before the arrangement, shows the cropped part, and leaves out photos and keeps ads', () => {
    const crop = { x: 0, y: 0.1, width: 1, height: 0.8 }
    const makeup = {
      ...page.makeup,
      locks: { 'article-11': { columns: 5 } },
      arrangement: { 'article-11': { column: 0, columns: 4 }, 'photo-5': { columns: 2 } },
      crops: { 'photo-5': crop },
      advertisements: [{ kind: 'advertisement' as const, id: 'advertisement-1', columns: 8, rows: 10 }],
    }
    const items = (given: Partial<typeof makeup> & { readonly photosLeftOut?: readonly number[] }) =>
      toPagePlan({ ...page, makeup: { ...makeup, ...given } }).items
    expect(items({})).toContainEqual(
      expect.objectContaining({ id: 'article-11', lock: { column: 0, columns: 5 } }),
    )
    expect(items({})).toContainEqual(expect.objectContaining({ id: 'photo-5', crop, lock: { columns: 2 } }))
    expect(items({}).at(-2)).toEqual(makeup.advertisements[0])
    expect(items({ photosLeftOut: [5] }).map(({ id }) => id)).not.toContain('photo-5')
  })

  it('refuses to make a page of an article whose copy is not given', () => {
    expect(() => toPagePlan({ ...page, copyById: {} })).toThrow('article 11')
  })

  it('gives every story its hot area, in reading order', () => {
    const areas = hotAreasOf(layoutPage(toPagePlan(page)))
    expect(areas.map(({ articleId }) => articleId)).toEqual([11, 12, 13])
    for (const { x, y, width, height } of areas) {
      expect(Math.min(x, y)).toBeGreaterThan(0)
      expect(Math.max(x + width, y + height)).toBeLessThan(1)
    }
  })
})
