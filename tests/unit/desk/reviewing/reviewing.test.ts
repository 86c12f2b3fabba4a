import { describe, expect, it } from 'vitest'
import { chosenBaseline } from '../../../../src/desk/reviewing/chosenBaseline'
import { machineNotes } from '../../../../src/desk/reviewing/machineNotes'
import { markedParts } from '../../../../src/desk/reviewing/markedParts'
import { anchorOfPicked } from '../../../../src/desk/reviewing/Picked'
import { reviewRows } from '../../../../src/desk/reviewing/reviewRows'
import { compareCopy } from '../../../../src/revision/compareCopy'
import type { Baseline, BaselineKind } from '../../../../src/runtime'
import { article, copy } from '../../../support/builders'

const baseline = (kind: BaselineKind, text = copy()): Baseline => ({
  kind,
  at: '2026-11-18T08:00:00.000Z',
  personName: '何一',
  copyHash: '',
  copy: text,
})

describe('the version that a story is shown beside', () => {
  const all = [baseline('filed'), baseline('returned'), baseline('firstReview'), baseline('secondReview')]
  it.each([
    ['awaitingFirstReview', 'returned'],
    ['awaitingSecondReview', 'firstReview'],
    ['awaitingFinalReview', 'secondReview'],
  ] as const)('is what the one before had in hand: %s beside %s', (state, kind) => {
    expect(chosenBaseline(all, state, undefined)?.kind).toBe(kind)
  })

  it('is the one asked for, or none', () => {
    expect(chosenBaseline(all, 'awaitingFinalReview', 'filed')?.kind).toBe('filed')
    expect(chosenBaseline(all, 'awaitingFinalReview', 'none')).toBeNull()
    expect(chosenBaseline([baseline('filed')], 'awaitingFinalReview', undefined)?.kind).toBe('filed')
  })
})

describe('the rows of a story under review', () => {
  it('stand in the story’s order, with what was deleted between them', () => {
    const [lead, subhead, last] = copy().body
    const after = copy({ body: [lead, last].flatMap((one) => one ?? []) })
    const rows = reviewRows(after, compareCopy(copy(), after))
    expect(rows.map(({ field, status, text }) => [field, status, text?.slice(0, 2) ?? null])).toEqual([
      ['kicker', 'same', '云溪'],
      ['headline', 'same', '科普'],
      ['dateline', 'same', '本报'],
      ['body', 'same', '近日'],
      ['body', 'removed', null],
      ['body', 'same', '讲解'],
      ['byline', 'same', '（本'],
    ])
    expect(rows.find(({ status }) => status === 'removed')?.pieces[0]?.text).toBe(subhead?.text)
  })
})

describe('passages under remarks', () => {
  it('may overlap, and leave every character of the text where it is', () => {
    const parts = markedParts('甲乙丙丁戊', [
      { from: 1, to: 3, number: 1 },
      { from: 2, to: 4, number: 2 },
    ])
    expect(parts).toEqual([
      { text: '甲', numbers: [] },
      { text: '乙', numbers: [1] },
      { text: '丙', numbers: [1, 2] },
      { text: '丁', numbers: [2] },
      { text: '戊', numbers: [] },
    ])
  })

  it('may be cut down to words that stand together in the text, and to no others', () => {
    const picked = { field: 'body', block: 0, text: '二十件展品让孩子们看了个够。', from: 0 } as const
    expect(anchorOfPicked({ ...picked, quote: '孩子们' })).toMatchObject({
      from: 6,
      to: 9,
      before: '二十件展品让',
    })
    expect(anchorOfPicked({ ...picked, quote: '孩子够' })).toBeNull()
    expect(anchorOfPicked({ ...picked, quote: '' })).toBeNull()
  })
})

describe('what the machine notes', () => {
  const [lead] = copy().body
  const changed = (text: string) => copy({ body: [{ kind: 'paragraph', text }] })

  it('is a half-width comma in Chinese text, with what stands around it', () => {
    const notes = machineNotes(article({ copy: changed('云溪村,二十件展品。') }), null, 'zh')
    expect(notes).toEqual(['正文第1段：“云溪村,二十件”宜作“云溪村，二十件”'])
  })

  it('is every figure that is not as it was', () => {
    const notes = machineNotes(
      article({ copy: changed((lead?.text ?? '').replace('二十件', '三十件')) }),
      baseline('filed', changed(lead?.text ?? '')),
      'zh',
    )
    expect(notes).toEqual(['数字与对照稿不同，原有：二十件', '数字与对照稿不同，现有：三十件'])
  })

  it('is a length far from the one planned, and a caption without a credit', () => {
    const captions = [{ text: '孩子们在体验展品', credit: null }]
    const notes = machineNotes(article({ copy: copy({ captions }), plannedLength: 500 }), null, 'zh')
    expect(notes[0]).toMatch(/^比计划字数少\d+字。$/u)
    expect(notes).toContain('图说1没有署拍摄人或供图人。')
  })

  it('is nothing where there is nothing to note', () => {
    expect(machineNotes(article(), baseline('filed'), 'zh')).toEqual([])
  })
})
