import { describe, expect, it } from 'vitest'
import { createLayoutMemory, layoutPage } from '../../../src/layout'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { layoutOf } from '../../../src/makeup/layoutOf'
import type { MakeupPage } from '../../../src/makeup/MakeupPage'
import { startFrom } from '../../../src/makeup/startFrom'
import { startOf } from '../../../src/makeup/startOf'
import { toPagePlan } from '../../../src/makeup/toPagePlan'
import { copy } from '../../support/builders'
import { checkPlacedPage } from '../../support/checkPlacedPage'

const sentence = '山里的水渠修好了，村民们忙着给稻田放水。'
const fullPage = [37, 25, 20, 16, 12, 10, 7]
const free = { ...emptyMakeup, style: 'tabloid-6x11', storiesAboveFlag: 1 }

/** A page of stories of so many sentences, ids from `first` on; the first has a photo. */
function weekly(first: number, lengths: readonly number[]): MakeupPage {
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
      articleIds: lengths.map((_, place) => first + place),
      coOrganizers: null,
    },
    makeup: free,
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
const memory = createLayoutMemory()
const lay = (page: MakeupPage) => layoutPage(toPagePlan(page), memory)
const last = weekly(10, fullPage)
const layout = layoutOf({ makeup: last.makeup, placed: lay(last), stories: ranked(last) })
const coverOf = ({ checks }: ReturnType<typeof lay>) => checks.find(({ id }) => id === 'cover')?.value ?? 0

describe('a page that starts from last week’s', () => {
  it('is last week’s page again where its stories are as many and as long', () => {
    const next = weekly(30, fullPage)
    expect(startOf(next, { layout, lay })).toEqual(startFrom(layout, ranked(next)))
  })

  it.each([[fullPage.slice(0, 4)], [[...fullPage, 6]]])(
    'has no larger gaps than the same stories without it: %j',
    (lengths) => {
      const next = weekly(30, lengths)
      const plan = toPagePlan({ ...next, makeup: startOf(next, { layout, lay }) })
      const placed = layoutPage(plan)
      checkPlacedPage(plan, placed)
      expect(coverOf(placed)).toBeGreaterThanOrEqual(coverOf(lay(next)) - 0.01)
    },
  )

  it('would have larger gaps with all of last week’s widths', () => {
    const next = weekly(30, fullPage.slice(0, 3))
    const widths = lay({ ...next, makeup: startFrom(layout, ranked(next)) })
    expect(coverOf(widths)).toBeLessThan(coverOf(lay(next)) - 0.1)
  })

  it('keeps the form of a headline where no width can be kept', () => {
    const [lead, ...others] = layout.slots
    const boxed = {
      ...layout,
      slots: [{ photos: [], ...lead, box: { ...lead?.box, headline: 'boxed' as const } }, ...others],
    }
    const next = weekly(30, fullPage.slice(0, 3))
    expect(startOf(next, { layout: boxed, lay }).locks['article-30']).toMatchObject({ headline: 'boxed' })
  })

  it('is the style, the flag and the advertisements alone where the page cannot be set', () => {
    const makeup = startOf(weekly(30, [37]), { layout, lay: () => null })
    expect(makeup).toMatchObject({ style: 'tabloid-6x11', storiesAboveFlag: 1, locks: {}, arrangement: null })
  })
})
