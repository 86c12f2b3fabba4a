import { describe, expect, it } from 'vitest'
import { layoutPage, pageStyles, type PlacedPage } from '../../../src/layout'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { correctStoryOnPage } from '../../../src/makeup/revision/correctStoryOnPage'
import { withdrawStory } from '../../../src/makeup/revision/withdrawStory'
import { toPagePlan } from '../../../src/makeup/toPagePlan'
import type { ArticleCopy } from '../../../src/newspaper/article/ArticleCopy'
import { copy } from '../../support/builders'

const sentences = ['山里的水渠修好了，村民们忙着给稻田放水。', '孩子们说，动手做过的实验，记得最牢。']
const story = (headline: string, paragraphs: number): ArticleCopy =>
  copy({
    headline,
    body: Array.from({ length: paragraphs }, (_, index) => ({
      kind: 'paragraph' as const,
      text: sentences.join('').repeat(2 + (index % 3)),
    })),
  })
const copies: Readonly<Record<string, ArticleCopy>> = {
  1: story('水渠通到村口稻田喝饱春水', 14),
  2: story('流动科技馆进了三所小学', 9),
  3: story('夜校开讲第一课', 8),
  4: story('老站长和他的气象本', 12),
  5: story('新苗圃试种成功', 6),
}
const photo = { id: 9, articleId: 1, aspectRatio: 1.5, caption: '水渠边的村民', credit: '何小满 摄' }
const [style] = [...pageStyles.values()]
const page = (copyById = copies): PlacedPage =>
  layoutPage(
    toPagePlan({
      newspaper: '云溪科普报',
      date: '2026-11-23',
      page: {
        number: 3,
        title: '地方科协',
        flag: { name: '地方科协', pinyin: 'DI FANG KE XIE' },
        editors: [],
        articleIds: [1, 2, 3, 4, 5],
        coOrganizers: { label: '本版协办单位', note: null, names: ['云溪市科协', '白石市科协'] },
      },
      makeup: { ...emptyMakeup, storiesAboveFlag: 1 },
      copyById,
      photos: [photo],
      nameplate: null,
    }),
  )
const printed = page()
const textIn = ({ lines }: PlacedPage, box: string) =>
  lines
    .filter((line) => line.box === box)
    .flatMap(({ clusters }) => clusters)
    .join('')
const outside = (placed: PlacedPage, ...boxes: readonly string[]) => {
  const isOther = ({ box }: { readonly box: string | null }) => box === null || !boxes.includes(box)
  const { lines, rules, frames, images, ...rest } = placed
  return JSON.stringify([
    [lines, rules, frames, images].map((things) => things.filter(isOther)),
    { ...rest, fit: rest.fit.filter(({ id }) => !boxes.includes(id)) },
  ])
}

describe('a story taken back on a page that was printed', () => {
  it.each([1, 2, 3, 4, 5])(
    'leaves nothing of story %i but the notice, and moves nothing else',
    (articleId) => {
      const box = `article-${articleId}`
      const notice = '事实有误，本报撤回此稿并向读者致歉。'
      const photoIds = articleId === 1 ? [9] : []
      const after = withdrawStory(printed, { articleId, photoIds, notice }, style ?? null)
      expect(textIn(after, box)).toBe(`本稿已撤${notice}`)
      expect(outside(after, box, 'photo-9')).toBe(outside(printed, box, 'photo-9'))
      expect(after.boxes).toEqual(printed.boxes)
      expect(after.images.some(({ box: of }) => of === 'photo-9')).toBe(articleId !== 1)
      expect(textIn(after, 'photo-9')).toBe(articleId === 1 ? '' : textIn(printed, 'photo-9'))
    },
  )

  it('is gone from the page also where the page’s style is no longer there', () => {
    const after = withdrawStory(printed, { articleId: 2, photoIds: [], notice: '撤回。' }, null)
    expect(textIn(after, 'article-2')).toBe('')
    expect(outside(after, 'article-2')).toBe(outside(printed, 'article-2'))
  })
})

describe('a story corrected on a page that was printed', () => {
  const correct = (articleId: number, corrected: ArticleCopy, notice = '“三所”应为“四所”。') =>
    correctStoryOnPage(
      printed,
      {
        articleId,
        copy: corrected,
        photos: articleId === 1 ? [photo] : [],
        notice,
        address: 'paper.example/2026-11-23/3/2',
      },
      style ?? null,
    )
  const of = (id: number): ArticleCopy => copies[id] ?? copy()
  const shorter = (id: number, headline: string): ArticleCopy => ({
    ...of(id),
    headlines: { kicker: null, headline, deck: null },
    body: of(id).body.slice(0, -1),
  })

  it.each([1, 2, 3, 4, 5])(
    'is set in the box of story %i with what was wrong, and moves nothing else',
    (articleId) => {
      const box = `article-${articleId}`
      const after = correct(articleId, shorter(articleId, '流动科技馆进了四所小学'))
      expect(textIn(after, box)).toContain('流动科技馆进了四所小学')
      expect(textIn(after, box)).toContain('更正：“三所”应为“四所”。')
      expect(textIn(after, box)).not.toContain('全文见')
      expect(outside(after, box, 'photo-9')).toBe(outside(printed, box, 'photo-9'))
      expect(after.boxes).toEqual(printed.boxes)
      expect(after.images).toEqual(printed.images)
    },
  )

  it('keeps the form and the size that its headline was printed in', () => {
    const sizes = (placed: PlacedPage) =>
      placed.lines
        .filter(({ box, role }) => box === 'article-2' && role === 'headline')
        .map(({ sizePt, vertical }) => [sizePt, vertical])
    expect(sizes(correct(2, shorter(2, '流动科技馆进了四所小学')))[0]).toEqual(sizes(printed)[0])
  })

  it('names the place of the whole text where it has become too long for its box', () => {
    const longer = { ...of(2), body: [...of(2).body, ...of(2).body] }
    const text = textIn(correct(2, longer), 'article-2')
    expect(text).toContain('流动科技馆进了三所小学')
    expect(text).toContain('更正：“三所”应为“四所”。')
    expect(text).toContain('更正后的全文见本报网站：paper.example/2026-11-23/3/2')
  })

  it('says as little as the box holds where even the notice is too long', () => {
    const longer = { ...of(2), body: [...of(2).body, ...of(2).body] }
    const text = textIn(correct(2, longer, '很长的更正。'.repeat(900)), 'article-2')
    expect(text).toContain('本稿已更正')
    expect(text).toContain('paper.example/2026-11-23/3/2')
  })
})
