import { describe, expect, it } from 'vitest'
import { layoutPage } from '../../../../src/layout/page/layoutPage'
import type { PlanItem } from '../../../../src/layout/plan/PlanItem'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { pagePlan, planArticle, planPhoto } from '../../../support/pagePlan'

const text = (words: string): PlanItem => planArticle('a', 0, { body: [{ kind: 'paragraph', text: words }] })

/** Pages that no editor makes on purpose: each is laid out all the same. */
const pages: readonly { readonly name: string; readonly items: readonly PlanItem[] }[] = [
  { name: 'nothing at all', items: [] },
  { name: 'one story of 20 000 characters', items: [planArticle('a', 20_000)] },
  {
    name: 'fifteen stories',
    items: Array.from({ length: 15 }, (_, i) => planArticle(`s${i}`, 300 + 40 * i)),
  },
  { name: 'a story without a word', items: [planArticle('a', 0, { headline: '' }), planArticle('b', 300)] },
  { name: 'a figure of forty digits', items: [text(`编号${'1234567890'.repeat(4)}的样品`)] },
  {
    name: 'a figure of a thousand digits',
    items: [text(`编号${'1234567890'.repeat(100)}的样品`), planArticle('b', 300)],
  },
  { name: 'an emoji of a family', items: [text('大家👨‍👩‍👧‍👦一起看🎆，真好👍🏽。'.repeat(20))] },
  { name: 'Tibetan and Yi', items: [text('བོད་སྐད་ཀྱི་ཚིག་གྲུབ་འདི་ཡིན། ꆈꌠꉙꏂꏦꀋꎭ。'.repeat(20))] },
  {
    name: 'text from right to left',
    items: [text('记者学习了 مرحبا بالعالم 与 שלום עולם 两句话。'.repeat(20))],
  },
  { name: 'nothing but marks', items: [text('！？。，、；：）》”'.repeat(60))] },
  {
    name: 'a headline of two hundred characters',
    items: [planArticle('a', 300, { headline: '春'.repeat(200) })],
  },
  { name: 'four photos and no story', items: [0, 1, 2, 3].map((i) => planPhoto(`p${i}`, null, 1.2 + i / 4)) },
  { name: 'thirty long stories', items: Array.from({ length: 30 }, (_, i) => planArticle(`s${i}`, 1500)) },
]

describe('a page that is hard to lay out', () => {
  it.each(pages)(
    '$name',
    ({ items }) => {
      for (const style of ['broadsheet-8x13', 'tabloid-6x11']) {
        const plan = pagePlan(items, style)
        const placed = layoutPage(plan)
        checkPlacedPage(plan, placed)
      }
      expect(true).toBe(true)
    },
    30_000,
  )
})
