import { describe, expect, it } from 'vitest'
import { layoutPage } from '../../../../src/layout/page/layoutPage'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { pagePlan, planArticle, planPhoto } from '../../../support/pagePlan'
import { randomPlan } from '../../../support/randomPlan'

describe('laying out a page', () => {
  it('sets a hundred pages of invented copy by the rules', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const plan = randomPlan(seed, seed % 4 === 0 ? 'tabloid-6x11' : 'broadsheet-8x13')
      const placed = layoutPage(plan)
      checkPlacedPage(plan, placed)
      const broken = placed.checks.filter(({ id, hard, ok }) => hard && !ok && id !== 'overset')
      expect(broken, `page ${seed}`).toEqual([])
    }
  }, 120_000)

  it('sets the same page of the same plan', () => {
    const plan = randomPlan(7)
    expect(JSON.stringify(layoutPage(plan))).toBe(JSON.stringify(layoutPage(plan)))
  })

  it('puts the lead at the top left and the strip at the foot', () => {
    const plan = pagePlan([
      planArticle('lead', 900),
      planArticle('second', 700),
      {
        kind: 'coOrganizers',
        id: 'strip',
        label: '协办单位',
        note: null,
        names: ['甲县科协', '乙县科协'],
        pin: 'bottom',
      },
    ])
    const placed = layoutPage(plan)
    checkPlacedPage(plan, placed)
    expect(placed.boxes.find(({ id }) => id === 'lead')).toMatchObject({ column: 0, row: 0 })
    const strip = placed.boxes.find(({ id }) => id === 'strip')
    expect((strip?.row ?? 0) + (strip?.rows ?? 0)).toBe(120)
  })

  it('parts the page with its flag and keeps stories on their side of it', () => {
    const plan = pagePlan([
      planArticle('above', 1500),
      planPhoto('picture', 'above'),
      { kind: 'pageFlag', id: 'flag', name: '乡村科普', pinyin: 'XIANG CUN KE PU' },
      planArticle('below', 1200),
      planArticle('last', 500),
    ])
    const placed = layoutPage(plan)
    checkPlacedPage(plan, placed)
    const row = (id: string): number => placed.boxes.find((box) => box.id === id)?.row ?? -1
    expect(row('above')).toBeLessThan(row('flag'))
    expect(row('below')).toBeGreaterThan(row('flag'))
    expect(row('last')).toBeGreaterThan(row('flag'))
  })

  it('keeps the columns, the rows and the headline that the editor locked', () => {
    const plan = pagePlan([
      planArticle('first', 900),
      planArticle('locked', 600, { lock: { columns: 3, headline: 'boxed' } }),
      planArticle('third', 500),
    ])
    const placed = layoutPage(plan)
    checkPlacedPage(plan, placed)
    expect(placed.boxes.find(({ id }) => id === 'locked')).toMatchObject({ columns: 3 })
    expect(placed.frames.some(({ box }) => box === 'locked')).toBe(true)
  })

  it('leaves a story where the editor put it and lays out the others around it', () => {
    const lock = { column: 3, row: 40, columns: 3, rows: 26 } as const
    const plan = pagePlan([
      planArticle('first', 1200),
      planArticle('second', 900),
      planArticle('fixed', 700, { lock }),
      planArticle('fourth', 900),
      planArticle('fifth', 800),
      planArticle('sixth', 800),
    ])
    const placed = layoutPage(plan)
    checkPlacedPage(plan, placed)
    expect(placed.boxes.find(({ id }) => id === 'fixed')).toMatchObject(lock)
    expect(placed.checks.find(({ id }) => id === 'locks')).toMatchObject({ ok: true })
    expect(placed.boxes).toHaveLength(6)
  })

  it('prints the mark 广告 on every advertisement', () => {
    const plan = pagePlan([
      planArticle('first', 900),
      { kind: 'advertisement', id: 'ad', columns: 8, rows: 20, pin: 'bottom' },
    ])
    const placed = layoutPage(plan)
    expect(placed.lines.filter(({ box }) => box === 'ad').map(({ clusters }) => clusters.join(''))).toEqual([
      '广告',
    ])
  })

  it('carries a folio on inner pages, and on the front page the nameplate instead', () => {
    const folio = { newspaper: '山川科普报', date: '2026-03-05', title: '要闻', editors: [] }
    const words = (pageNumber: number): string =>
      layoutPage({ ...pagePlan([planArticle('a', 400)]), folio: { ...folio, pageNumber } })
        .lines.filter(({ box }) => box === 'folio')
        .map(({ clusters }) => clusters.join(''))
        .join(' ')
    expect(words(3)).toContain('2026年3月5日 星期四')
    expect(words(1)).toBe('')
    const front = layoutPage({ ...pagePlan([planArticle('a', 400)]), folio: { ...folio, pageNumber: 1 } })
    expect(front.boxes.map(({ id }) => id)).toEqual(['nameplate', 'a'])
    expect(front.lines.find(({ box }) => box === 'nameplate')?.clusters.join('')).toBe('山川科普报')
  })
})
