import { describe, expect, it } from 'vitest'
import { completeProof } from '../../../src/commands/completeProof'
import { pageNow } from '../../../src/commands/pageNow'
import { putMark } from '../../../src/commands/putMark'
import { settleMark } from '../../../src/commands/settleMark'
import { signOffPage } from '../../../src/commands/signOffPage'
import { copyParts } from '../../../src/newspaper/article/copyParts'
import { passageAnchor } from '../../../src/review/proof/passageAnchor'
import type { ProofMark } from '../../../src/review/proof/ProofMark'
import { article, by, copy, issue, page, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const at = { issueId: 21, pageId: 31 }
const reader = by(person('proofreader'))
const editor = by(person('responsibleEditor'))
const headline = copyParts(copy()).find(({ part }) => part === 'headline') ?? { part: '', text: '' }
const anchor = passageAnchor(1, headline, { start: 0, end: 2 })

const roomWith = (given: Parameters<typeof memoryNewsroom>[0] = {}) =>
  memoryNewsroom({
    articles: [article()],
    issues: [issue()],
    pages: [page({ state: 'proofing' })],
    ...given,
  })
const put = (room: ReturnType<typeof roomWith>, given: Partial<Parameters<typeof putMark>[1]> = {}) =>
  putMark(room.newsroom, { context: reader, ...at, sign: 'correct', anchor, words: '科学', ...given })
const settle = (room: ReturnType<typeof roomWith>, given: Partial<Parameters<typeof settleMark>[1]> = {}) =>
  settleMark(room.newsroom, {
    context: editor,
    ...at,
    markId: 1,
    settlement: 'done',
    words: null,
    ...given,
  })

describe('a proof mark', () => {
  it('is put in the round in hand, leaves the page as it is, and stands in the ledger', async () => {
    const room = roomWith()
    expect(await put(room)).toMatchObject({ ok: true, value: { round: 1, words: '科学', settled: null } })
    expect(room.page(31)).toMatchObject({ rev: 1, state: 'proofing' })
    expect(room.state.ledger).toMatchObject([
      { act: 'putMark', round: 1, opinion: '科学', detail: { sign: 'correct', anchor: { quote: '科普' } } },
    ])
  })

  it('is refused off the page, on words that are not there, on a page of another issue, and from an editor', async () => {
    const room = roomWith()
    const area = { kind: 'area', x: 0, y: 0, width: 10, height: 10 } as const
    expect(await put(room, { sign: 'note', anchor: area })).toMatchObject({ kind: 'markOutsidePage' })
    expect(await put(room, { anchor: { ...anchor, articleId: 2 } })).toMatchObject({
      kind: 'markPassageGone',
    })
    expect(await put(room, { issueId: 99 })).toMatchObject({ kind: 'notFound' })
    expect(await put(room, { context: editor })).toMatchObject({ kind: 'notYourRole' })
    const published = roomWith({ issues: [issue({ state: 'published' })] })
    expect(await put(published)).toMatchObject({ kind: 'issuePublished' })
    expect(room.state.marks).toEqual([])
  })

  it('is settled once, by an editor, and is declined only with a reason', async () => {
    const room = roomWith()
    await put(room)
    const declined = { settlement: 'declined', words: ' ' } as const
    expect(await settle(room, declined)).toMatchObject({ kind: 'markReasonMissing' })
    expect(await settle(room, { context: by(person('reporter')) })).toMatchObject({ kind: 'notYourRole' })
    expect(await settle(room, { pageId: 31, markId: 9 })).toMatchObject({ kind: 'notFound' })
    expect(await settle(room, { ...declined, words: '原文如此' })).toMatchObject({
      ok: true,
      value: { settled: { settlement: 'declined', words: '原文如此' } },
    })
    expect(await settle(room)).toMatchObject({ kind: 'markSettledAlready' })
    expect(room.state.ledger.at(-1)).toMatchObject({ act: 'settleMark', decision: 'declined', round: 1 })
  })
})

describe('the doors of proof and sign-off', () => {
  const open: ProofMark = {
    id: 1,
    pageId: 31,
    round: 1,
    placedHash: 'the page before',
    sign: 'correct',
    anchor,
    words: '科学',
    personId: 5,
    personName: '校对',
    at: '',
    settled: null,
  }

  it('ask for open marks before anything is written', async () => {
    const room = roomWith({ marks: [open] })
    const { hash, proofs } = proofedPage()
    const second = { context: reader, ...at, round: 2, pageHash: hash } as const
    room.state.pages[0] = page({ state: 'proofing', proofs: proofs.slice(0, 1) })
    expect(await completeProof(room.newsroom, second)).toMatchObject({ kind: 'marksOpen' })
    room.state.pages[0] = page({ state: 'proofing', proofs })
    const chief = by(person('dutyChiefEditor'))
    const sign = { context: chief, ...at, pageHash: hash }
    expect(await signOffPage(room.newsroom, sign)).toMatchObject({ kind: 'marksOpenAtSignOff' })
    await settle(room)
    expect(await signOffPage(room.newsroom, sign)).not.toMatchObject({ kind: 'marksOpenAtSignOff' })
  })
})

function proofedPage() {
  const hash = pageNow(page(), [article()], []).hash
  const proof = (round: 1 | 2 | 3) => ({
    round,
    personId: 40 + round,
    personName: '',
    pageHash: hash,
    at: '',
  })
  return { hash, proofs: [proof(1), proof(2), proof(3)] }
}
