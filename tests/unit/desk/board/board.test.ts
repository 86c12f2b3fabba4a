import { describe, expect, it } from 'vitest'
import { countdownOf } from '../../../../src/desk/board/countdownOf'
import { holderOf } from '../../../../src/desk/board/holderOf'
import { stagesOf } from '../../../../src/desk/board/stagesOf'
import type { ArticleState } from '../../../../src/review/ArticleState'
import type { BoardPage } from '../../../../src/runtime'
import { page } from '../../../support/builders'

const since = '2026-11-18T08:00:00.000Z'
const at = '2026-11-18T09:00:00.000Z'
const board = (given: Parameters<typeof page>[0], states: readonly ArticleState[] = []): BoardPage => ({
  page: page({ articleIds: states.map((_, place) => place + 1), ...given }),
  stories: states.map((state, place) => ({ id: place + 1, rev: 1, headline: '', number: null, state })),
  responsible: ['沈秋'],
  present: [],
  openMarks: 0,
  since,
})
const proof = (round: 1 | 2 | 3) => ({ round, personId: round, personName: `校对${round}`, pageHash: '', at })
const cellsOf = (row: BoardPage) =>
  Object.fromEntries(stagesOf(row).map((cell) => [cell.stage, cell.count?.done ?? cell.state]))

describe('the cells of a page on the board', () => {
  it('count stories by the reviews behind them', () => {
    const states: ArticleState[] = [
      'draft',
      'awaitingFirstReview',
      'awaitingSecondReview',
      'awaitingFinalReview',
      'approved',
      'rejected',
    ]
    expect(cellsOf(board({}, states))).toMatchObject({
      copyIn: 4,
      firstReview: 3,
      secondReview: 2,
      finalReview: 1,
      placed: 'todo',
    })
  })

  it('go from proof to proof to the sign-off', () => {
    const proofing = { state: 'proofing', placedHash: 'a' } as const
    expect(cellsOf(board({ ...proofing, proofs: [proof(1)] }, ['approved']))).toMatchObject({
      placed: 'done',
      proof1: 'done',
      proof2: 'now',
      proof3: 'todo',
      signedOff: 'todo',
    })
    const proofs = [proof(1), proof(2), proof(3)]
    expect(cellsOf(board({ ...proofing, proofs }))).toMatchObject({ proof3: 'done', signedOff: 'now' })
  })
})

describe('who has a page', () => {
  it('is whoever is at it, else the editor who makes it up, else what it waits for', () => {
    expect(holderOf(board({}))).toMatchObject({ names: ['沈秋'], isHere: false, since })
    const present = [{ name: '顾南', since: at }]
    expect(holderOf({ ...board({}), present })).toMatchObject({ names: ['顾南'], isHere: true, since: at })
    expect(holderOf(board({ state: 'proofing', proofs: [proof(1)] }))).toMatchObject({
      waits: 'proof2',
      since: at,
    })
    const signOff = { personId: 2, personName: '总编', at, pageHash: '', storyHashes: {} }
    expect(holderOf(board({ state: 'signedOff', signOff }))).toMatchObject({ names: ['总编'], since: at })
    expect(holderOf(board({ leftOut: { reason: '撤' } }))).toMatchObject({ names: [], since: null })
  })
})

describe('a countdown', () => {
  it('tells the time left in its two largest units, and the time since', () => {
    const from = Date.parse(at)
    const left = (ms: number) => countdownOf(from + ms, from)
    expect(left(90_061_000)).toMatchObject({ unit: 'days', days: 1, hours: 1 })
    expect(left(3_660_000)).toMatchObject({ unit: 'hours', hours: 1, minutes: 1, isLate: false })
    expect(left(61_500)).toMatchObject({ unit: 'minutes', minutes: 1, seconds: 1 })
    expect(left(999)).toMatchObject({ unit: 'seconds', seconds: 0, isLate: false })
    expect(left(-120_000)).toMatchObject({ unit: 'minutes', minutes: 2, isLate: true })
  })
})
