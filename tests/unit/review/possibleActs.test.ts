import { describe, expect, it } from 'vitest'
import { possibleArticleActs } from '../../../src/review/possibleArticleActs'
import { possiblePageActs } from '../../../src/review/possiblePageActs'
import { article, page, pass, person } from '../../support/builders'

describe('the buttons on a story', () => {
  it('are those the rules would not refuse this person', () => {
    const waiting = article({ state: 'awaitingSecondReview', passes: [pass('firstReview')] })
    expect(possibleArticleActs(waiting, person('deskChief'))).toEqual(['pass', 'return', 'reject'])
    expect(possibleArticleActs(waiting, person('deskChief', { id: 11 }))).toEqual([])
    expect(possibleArticleActs(waiting, person('deskChief', { id: 1 }))).toEqual(['withdraw'])
    expect(possibleArticleActs(waiting, person('responsibleEditor'))).toEqual(['changeCopy'])
    expect(possibleArticleActs(article(), person('reporter', { id: 1 }))).toEqual(['changeCopy', 'submit'])
    expect(possibleArticleActs(article({ state: 'published' }), person('dutyChiefEditor'))).toEqual([
      'correct',
      'retract',
    ])
    expect(possibleArticleActs(waiting, person(['administrator', 'auditor']))).toEqual([])
  })
})

describe('the buttons on a page', () => {
  it('are those whose time has come', () => {
    const proof = { round: 1, personId: 41, personName: '校对', pageHash: 'x', at: '' } as const
    const proofing = page({ state: 'proofing', proofs: [proof] })
    expect(possiblePageActs(page(), person('pageDesigner'))).toEqual([
      'takeInPage',
      'changePage',
      'sendToProof',
    ])
    expect(possiblePageActs(page({ articleIds: [] }), person('pageDesigner'))).toEqual([
      'takeInPage',
      'changePage',
    ])
    expect(possiblePageActs(proofing, person('proofreader'))).toEqual(['completeProof'])
    expect(possiblePageActs(proofing, person('proofreader', { id: 41 }))).toEqual([])
    expect(possiblePageActs(proofing, person('dutyChiefEditor'))).toEqual(['reopenPage', 'leaveOut'])
    expect(
      possiblePageActs({ ...proofing, proofs: [proof, proof, proof] }, person('dutyChiefEditor')),
    ).toEqual(['signOff', 'reopenPage', 'leaveOut'])
    expect(possiblePageActs(page(), person('dutyChiefEditor'))).toEqual(['leaveOut'])
  })
})
