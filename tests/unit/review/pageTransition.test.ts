import { describe, expect, it } from 'vitest'
import type { PageAct } from '../../../src/review/PageAct'
import { pageMoves } from '../../../src/review/pageMoves'
import { pageStates } from '../../../src/review/PageState'
import type { PageUnderProof } from '../../../src/review/PageUnderProof'
import { pageTransition } from '../../../src/review/pageTransition'
import type { ProofDone } from '../../../src/review/ProofDone'
import { roles } from '../../../src/review/Role'
import { page, person } from '../../support/builders'

const at = '2026-11-18T09:00:00.000Z'
const now = { hash: 'page hash', storyHashes: { '1': 'story hash' }, placedHash: 'placed', openMarks: [] }
const proof = (round: 1 | 2 | 3, given: Partial<ProofDone> = {}): ProofDone => ({
  round,
  personId: 40 + round,
  personName: `校对${round}`,
  pageHash: now.hash,
  at,
  ...given,
})
const proofs = [proof(1), proof(2), proof(3)]
const proofing = (given: Partial<PageUnderProof> = {}) => page({ state: 'proofing', ...given })
const ask = (question: { page: PageUnderProof; act: PageAct; actor: ReturnType<typeof person> }) =>
  pageTransition({ ...question, now, at })

const acts: readonly PageAct[] = [
  { kind: 'takeInPage' },
  { kind: 'changePage' },
  { kind: 'assignPage' },
  { kind: 'sendToProof' },
  { kind: 'completeProof', round: 1, pageHash: now.hash },
  { kind: 'signOff', pageHash: now.hash },
  { kind: 'reopenPage', reason: '错版' },
  { kind: 'leaveOut', reason: '广告未到' },
]

describe('the proof machine', () => {
  it('lets each role do in each state exactly what this table says', async () => {
    const lines = acts.flatMap((act) => [
      act.kind,
      ...pageStates.map((state) => {
        const held = act.kind === 'signOff' ? proofs : []
        const granted = roles.flatMap((role) => {
          const outcome = ask({ page: page({ state, proofs: held }), act, actor: person(role) })
          return outcome.ok ? [`${role} → ${outcome.state}`] : []
        })
        return `  ${state.padEnd(10)} ${granted.join(', ') || 'nobody'}`
      }),
      '',
    ])
    await expect(lines.join('\n')).toMatchFileSnapshot('pageTable.txt')
    expect([...acts.map((act) => act.kind), 'storyChanged'].sort()).toEqual(Object.keys(pageMoves).sort())
  })
})

describe('proofs', () => {
  const actor = person('proofreader', { id: 42 })
  const complete = (round: 1 | 2 | 3, given: Partial<PageUnderProof>, pageHash = now.hash) =>
    ask({ page: proofing(given), act: { kind: 'completeProof', round, pageHash }, actor })

  it('follow each other', () => {
    expect(complete(2, {})).toMatchObject({ kind: 'proofRoundOutOfTurn', params: { round: 2, next: 1 } })
    expect(complete(1, { proofs: [proof(1)] })).toMatchObject({ kind: 'proofRoundOutOfTurn' })
    expect(complete(2, { proofs: [proof(1)] })).toMatchObject({ ok: true })
    expect(complete(3, { proofs })).toMatchObject({ kind: 'proofRoundOutOfTurn' })
  })

  it('are by three people', () => {
    expect(complete(2, { proofs: [proof(1, { personId: 42 })] })).toMatchObject({ kind: 'proofreadAlready' })
    expect(complete(3, { proofs: [proof(1, { personId: 42 }), proof(2)] })).toMatchObject({
      kind: 'proofreadAlready',
    })
  })

  it('are of the page the proofreader saw', () => {
    expect(complete(1, {}, 'seen before')).toMatchObject({ kind: 'pageChanged' })
  })

  it('fall where the page or a story on it changes', () => {
    const designer = person('pageDesigner')
    for (const act of [{ kind: 'changePage' }, { kind: 'storyChanged' }] as const) {
      expect(ask({ page: proofing({ proofs }), act, actor: designer })).toMatchObject({
        ok: true,
        state: 'makeup',
        proofs: [],
      })
    }
  })

  it('begin anew where a story changed through a door that does not know of pages', () => {
    const older = proofs.map((one) => ({ ...one, pageHash: 'older' }))
    expect(complete(2, { proofs: older })).toMatchObject({ kind: 'proofRoundOutOfTurn', params: { next: 1 } })
    expect(complete(1, { proofs: older })).toMatchObject({
      ok: true,
      proofs: [{ round: 1, pageHash: now.hash }],
    })
  })

  it('are not opened on an empty page', () => {
    const designer = person('pageDesigner')
    expect(
      ask({ page: page({ articleIds: [] }), act: { kind: 'sendToProof' }, actor: designer }),
    ).toMatchObject({
      kind: 'pageEmpty',
    })
  })
})

describe('sign-off', () => {
  const chief = person('dutyChiefEditor')
  const sign = (given: Partial<PageUnderProof>, pageHash = now.hash) =>
    ask({ page: proofing(given), act: { kind: 'signOff', pageHash }, actor: chief })

  it('names the page and all its stories by hash', () => {
    expect(sign({ proofs })).toMatchObject({
      ok: true,
      role: 'dutyChiefEditor',
      state: 'signedOff',
      signOff: { personId: chief.id, pageHash: now.hash, storyHashes: now.storyHashes },
    })
  })

  it('comes after the third proof of this very page', () => {
    expect(sign({ proofs: proofs.slice(0, 2) })).toMatchObject({
      kind: 'proofsIncomplete',
      params: { done: 2 },
    })
    const older = [proof(1), proof(2), proof(3, { pageHash: 'older' })]
    expect(sign({ proofs: older })).toMatchObject({ kind: 'proofsIncomplete', params: { done: 2 } })
    expect(sign({ proofs }, 'seen before')).toMatchObject({ kind: 'pageChanged' })
  })

  it('holds the page until the chief reopens it with a reason', () => {
    const signed = page({ state: 'signedOff', proofs })
    const designer = person('pageDesigner')
    expect(ask({ page: signed, act: { kind: 'changePage' }, actor: designer })).toMatchObject({
      kind: 'pageOutOfTurn',
    })
    expect(ask({ page: signed, act: { kind: 'reopenPage', reason: ' ' }, actor: chief })).toMatchObject({
      kind: 'reasonMissing',
    })
    expect(ask({ page: signed, act: { kind: 'reopenPage', reason: '错字' }, actor: chief })).toMatchObject({
      state: 'makeup',
      proofs: [],
      signOff: null,
    })
  })
})

describe('a page of one editor', () => {
  it('is made up by them and not by another', () => {
    const mine = page({ responsibleEditorIds: [51] })
    const act = { kind: 'changePage' } as const
    expect(ask({ page: mine, act, actor: person('responsibleEditor', { id: 51 }) }).ok).toBe(true)
    expect(ask({ page: mine, act, actor: person('responsibleEditor', { id: 52 }) })).toMatchObject({
      kind: 'notYourPage',
    })
  })

  it('may be left out of the issue only with a reason', () => {
    const actor = person('dutyChiefEditor')
    expect(ask({ page: page(), act: { kind: 'leaveOut', reason: '' }, actor })).toMatchObject({
      kind: 'reasonMissing',
    })
    expect(ask({ page: page(), act: { kind: 'leaveOut', reason: '稿件未到' }, actor })).toMatchObject({
      leftOut: { reason: '稿件未到' },
    })
  })
})
