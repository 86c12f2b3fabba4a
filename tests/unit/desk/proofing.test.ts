import { describe, expect, it } from 'vitest'
import { overlayOf } from '../../../src/desk/proofing/overlayOf'
import { parseMarkForm } from '../../../src/desk/proofing/parseMarkForm'
import { placeMark } from '../../../src/desk/proofing/placeMark'
import { roundLooks } from '../../../src/desk/proofing/roundLooks'
import { shownMarks } from '../../../src/desk/proofing/shownMarks'
import { storyLooks } from '../../../src/desk/proofing/storyLooks'
import { copyParts } from '../../../src/newspaper/article/copyParts'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { passageAnchor } from '../../../src/review/proof/passageAnchor'
import type { ProofMark } from '../../../src/review/proof/ProofMark'
import { article, copy, page } from '../../support/builders'

const headline = copyParts(copy()).find(({ part }) => part === 'headline') ?? { part: '', text: '' }
const mark = (given: Partial<ProofMark> = {}): ProofMark => ({
  id: 1,
  pageId: 31,
  round: 1,
  placedHash: 'placed now',
  sign: 'correct',
  anchor: passageAnchor(1, headline, { start: 0, end: 2 }),
  words: '科学',
  personId: 5,
  personName: '校对',
  at: '2026-11-18T09:00:00.000Z',
  settled: null,
  ...given,
})
const shown = (marks: readonly ProofMark[], parts = copyParts(copy())) =>
  shownMarks(marks, { partsById: new Map([[1, parts]]), placedHash: 'placed now' })

describe('the marks of a page as they are shown', () => {
  it('say that their place has been changed, where its words are gone', () => {
    const changed = copyParts(copy({ headline: '大篷车开进山里' }))
    expect(shown([mark()], changed)[0]?.now).toEqual({ kind: 'gone' })
    expect(shown([mark()])[0]?.now).toMatchObject({ kind: 'passage', part: 'headline', start: 0 })
  })

  it('say of an area that it was drawn on the page as it was before', () => {
    const area = { kind: 'area', x: 1, y: 1, width: 9, height: 9 } as const
    const [now, before] = shown([mark({ anchor: area }), mark({ anchor: area, placedHash: 'placed before' })])
    expect([now?.isMoved, before?.isMoved]).toEqual([false, true])
  })

  it('are drawn on the printed proof in the colour and line of their round', () => {
    const area = { kind: 'area', x: 10, y: 10, width: 9, height: 9 } as const
    const placed = shown([mark({ round: 2, sign: 'note', anchor: area })]).map((one) => placeMark(one, []))
    const { strokes, numerals } = overlayOf(placed)
    expect(strokes[0]?.dash).toEqual([6, 2])
    expect(numerals).toMatchObject([{ text: '1' }])
    expect(new Set(Object.values(roundLooks).map(({ dash }) => dash)).size).toBe(3)
  })
})

describe('the look before sign-off', () => {
  const passed = copy()
  const review = {
    baselines: [
      {
        kind: 'finalReview' as const,
        at: '2026-11-18T08:00:00.000Z',
        personName: '总编',
        copyHash: hashCopy(passed),
        copy: passed,
      },
    ],
    decisions: [],
    remarks: [],
  }
  const look = (now = passed, given: Parameters<typeof storyLooks>[1] = [review]) =>
    storyLooks({ page: page(), articles: [article({ id: 1, copy: now, copyHash: hashCopy(now) })] }, given)[0]

  it('finds nothing where the copy is the one that final review passed', () => {
    expect(look()).toMatchObject({ passed: { personName: '总编' }, changes: [] })
  })

  it('shows by character what changed since', () => {
    const [pieces] = look(copy({ headline: '科普大篷车开进云岭村' }))?.changes ?? []
    expect(pieces?.find(({ kind }) => kind === 'added')?.text).toBe('岭')
  })

  it('says of a story without final review that it has none', () => {
    expect(look(passed, [null])).toMatchObject({ passed: null, changes: [] })
  })
})

describe('the form of a mark', () => {
  it('is taken from our own page alone', () => {
    const form = new FormData()
    form.set('sign', 'correct')
    form.set('anchor', JSON.stringify(mark().anchor))
    form.set('words', ' 科学 ')
    expect(parseMarkForm(form)).toMatchObject({ sign: 'correct', words: '科学', anchor: { quote: '科普' } })
    form.set('sign', 'nonsense')
    expect(() => parseMarkForm(form)).toThrow()
  })
})
