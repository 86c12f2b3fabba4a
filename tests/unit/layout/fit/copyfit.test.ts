import { describe, expect, it } from 'vitest'
import { copyfit } from '../../../../src/layout/fit/copyfit'
import { planArticle } from '../../../support/pagePlan'

const room = { style: 'broadsheet-8x13', measure: 13, textColumns: 2, bodyRows: 5 }
const story = (text: string) => planArticle('a', 0, { body: [{ kind: 'paragraph', text }] })

describe('copyfit while a story is written', () => {
  it('says how many lines are missing', () => {
    expect(copyfit(story('水'.repeat(11 + 13 * 7)), room, new Map())).toEqual({
      lines: 8,
      capacity: 10,
      oversetLines: 0,
      freeLines: 2,
    })
  })

  it('says how many lines are over', () => {
    expect(copyfit(story('水'.repeat(11 + 13 * 11)), room, new Map())).toMatchObject({
      lines: 12,
      oversetLines: 2,
      freeLines: 0,
    })
  })

  it('does not leave a subhead at the foot of a column', () => {
    const article = planArticle('a', 0, {
      body: [
        { kind: 'paragraph', text: '水'.repeat(11 + 13 * 3) },
        { kind: 'subhead', text: '渠通了' },
        { kind: 'paragraph', text: '水'.repeat(11 + 13 * 4) },
      ],
    })
    expect(copyfit(article, room, new Map())).toMatchObject({ lines: 10, oversetLines: 1 })
  })
})
