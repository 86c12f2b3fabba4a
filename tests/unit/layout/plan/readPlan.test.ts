import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../../src/layout/plan/readPlan'
import { pagePlan, planArticle, planPhoto } from '../../../support/pagePlan'

const faultsOf = (value: unknown): string[] => {
  const read = readPlan(value)
  return read.ok ? [] : read.faults.map(({ path, expected, found }) => `${path}: ${expected}; ${found}`)
}

describe('reading a page plan', () => {
  it('takes a plan as it is', () => {
    const crop = { x: 0.1, y: 0, width: 0.8, height: 1 }
    const plan = pagePlan([
      planArticle('a', 300, { lock: { column: 2, sizePt: 31.5 } }),
      { ...planPhoto('p', 'a'), crop, lock: { rows: 20 } },
      planArticle('over the first', 300, { lock: { column: 2, row: 0, columns: 2, rows: 9 } }),
      planArticle('over the second', 300, { lock: { column: 2, row: 0, columns: 2, rows: 9 } }),
    ])
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, plan })
  })

  it.each([
    ['a list for a plan', [], 'plan: an object; []'],
    [
      'a style that is not known',
      { ...pagePlan([]), style: 'berliner' },
      'style: one of broadsheet-8x13, tabloid-6x11; "berliner"',
    ],
    [
      'a photo of ratio 0',
      pagePlan([planPhoto('p', null, 0)]),
      'items[0].aspectRatio: a number from 0.1 to 10; 0',
    ],
    [
      'two items of one id',
      pagePlan([planArticle('a', 9), planArticle('a', 9)]),
      'items[1].id: an id of its own; "a"',
    ],
    [
      'a day that there is not',
      { ...pagePlan([]), folio: { newspaper: '报', date: '2026-02-30', pageNumber: 2, title: '' } },
      'folio.date: a calendar date, 2023-03-02; "2026-02-30"',
    ],
    [
      'a lock beyond the page',
      pagePlan([planArticle('a', 9, { lock: { column: 6, columns: 4 } })]),
      'items[0].lock: a box within 8 columns; {"column":6,"columns":4}',
    ],
    [
      'a headline size that no type has',
      pagePlan([planArticle('a', 9, { lock: { sizePt: 20.3 } })]),
      'items[0].lock.sizePt: a size in whole or half points; 20.3',
    ],
    [
      'a crop beyond its photo',
      pagePlan([{ ...planPhoto('p', null), crop: { x: 0.5, y: 0, width: 0.6, height: 1 } }]),
      'items[0].crop: a part within the photo; {"x":0.5,"y":0,"width":0.6,"height":1}',
    ],
    [
      'a crop of nothing',
      pagePlan([{ ...planPhoto('p', null), crop: { x: 0, y: 0, width: 0, height: 0 } }]),
      'items[0].crop: a part whose width by height is from 0.1 to 10; {"x":0,"y":0,"width":0,"height":0}',
    ],
    [
      'an item of no known kind',
      { ...pagePlan([]), items: [{ kind: 'poem', id: 'x' }] },
      'items[0].kind: one of article, photo, pageFlag, coOrganizers, advertisement; "poem"',
    ],
  ])('says what is wrong with %s', (_, plan, fault) => {
    expect(faultsOf(plan)).toEqual([fault])
  })
})
