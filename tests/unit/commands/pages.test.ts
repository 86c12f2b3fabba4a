import { describe, expect, it } from 'vitest'
import { assignPage } from '../../../src/commands/assignPage'
import { completeProof } from '../../../src/commands/completeProof'
import { leaveOutPage } from '../../../src/commands/leaveOutPage'
import { placeStories } from '../../../src/commands/placeStories'
import { reopenPage } from '../../../src/commands/reopenPage'
import { sendPageToProof } from '../../../src/commands/sendPageToProof'
import { setPage } from '../../../src/commands/setPage'
import { signOffPage } from '../../../src/commands/signOffPage'
import type { IssueForPress } from '../../../src/commands/Press'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { hashPage } from '../../../src/newspaper/page/hashPage'
import { article, by, copy, issue, page, person, threePasses } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'
import { memoryPress } from '../../support/memoryPress'

const designer = by(person('pageDesigner'))
const chief = by(person('dutyChiefEditor'))
const at = { issueId: 21, pageId: 31 }
const empty = page({ articleIds: [] })

describe('placing stories', () => {
  const articles = [article({ id: 1 }), article({ id: 2 }), article({ id: 3, state: 'rejected' })]
  const place = (room: ReturnType<typeof memoryNewsroom>, articleIds: readonly number[], baseRev = 1) =>
    placeStories(room.newsroom, { context: designer, ...at, baseRev, articleIds })

  it('sets them in reading order', async () => {
    const room = memoryNewsroom({ articles, issues: [issue()], pages: [empty] })
    expect(await place(room, [2, 1])).toMatchObject({ value: { articleIds: [2, 1], rev: 2 } })
    expect(room.state.ledger).toMatchObject([
      { act: 'changePage', subject: { label: '2026-11-19 第01版 地方科协' }, detail: { articleIds: [2, 1] } },
    ])
  })

  it('is refused twice on a page, on two pages, of a rejected story, and of one that is not there', async () => {
    const other = page({ id: 32, number: 2, articleIds: [2] })
    const room = memoryNewsroom({ articles, issues: [issue()], pages: [empty, other] })
    expect(await place(room, [1, 1])).toMatchObject({ kind: 'articleRepeated' })
    expect(await place(room, [2])).toMatchObject({
      kind: 'articlePlacedElsewhere',
      params: { page: '第02版 地方科协' },
    })
    expect(await place(room, [3])).toMatchObject({ kind: 'articleNotPlaceable' })
    expect(await place(room, [4])).toMatchObject({ kind: 'notFound' })
    expect(await place(room, [1], 9)).toMatchObject({ kind: 'staleRevision' })
    expect(room.page(31).articleIds).toEqual([])
  })

  it('takes nothing new into a closed issue, and lets what is there be moved or taken off', async () => {
    const room = memoryNewsroom({
      articles: [...articles, article({ id: 5 })],
      issues: [issue({ state: 'closed' })],
      pages: [page({ articleIds: [1, 2] })],
    })
    expect(await place(room, [1, 2, 5])).toMatchObject({ kind: 'issueClosed' })
    expect(await place(room, [2])).toMatchObject({ ok: true })
  })

  it('leaves a published issue as it is', async () => {
    const room = memoryNewsroom({ articles, issues: [issue({ state: 'published' })], pages: [empty] })
    expect(await place(room, [1])).toMatchObject({ kind: 'issuePublished' })
  })

  it('is held to the page’s own issue', async () => {
    const room = memoryNewsroom({ articles, issues: [issue(), issue({ id: 22 })], pages: [empty] })
    const input = { context: designer, issueId: 22, pageId: 31, baseRev: 1, articleIds: [1] }
    expect(await placeStories(room.newsroom, input)).toMatchObject({ kind: 'pageNotInIssue' })
  })
})

describe('a page on its way to sign-off', () => {
  const proofreaders = [person('proofreader'), person('proofreader'), person('proofreader')]
  const storyHashes = { '1': hashCopy(copy()) }

  async function proofed(state: 'approved' | 'awaitingFinalReview') {
    const stories = [article({ state, passes: threePasses() })]
    const room = memoryNewsroom({ articles: stories, issues: [issue()], pages: [page()] })
    await sendPageToProof(room.newsroom, { context: designer, ...at, baseRev: 1 })
    const pageHash = hashPage(room.page(31), storyHashes)
    for (const [place, actor] of proofreaders.entries()) {
      const round = ([1, 2, 3] as const)[place] ?? 1
      const done = await completeProof(room.newsroom, { context: by(actor), ...at, round, pageHash })
      expect(done.ok).toBe(true)
    }
    return { room, pageHash }
  }

  it('takes three proofs by three people, then the duty chief editor’s signature over page and stories', async () => {
    const { room, pageHash } = await proofed('approved')
    expect(await signOffPage(room.newsroom, { context: chief, ...at, pageHash })).toMatchObject({ ok: true })
    expect(room.page(31)).toMatchObject({ state: 'signedOff', signOff: { pageHash, storyHashes } })
    expect(room.state.ledger.map((row) => [row.act, row.round])).toEqual([
      ['sendToProof', null],
      ['completeProof', 1],
      ['completeProof', 2],
      ['completeProof', 3],
      ['signOff', null],
    ])
  })

  it('goes to press when it is signed off, as publishing will ask for it, and not when it is refused', async () => {
    const prepared: IssueForPress[] = []
    const press = { ...memoryPress, prepare: (given: IssueForPress) => void prepared.push(given) }
    const refused = await proofed('awaitingFinalReview')
    await signOffPage(
      { ...refused.room.newsroom, press },
      { context: chief, ...at, pageHash: refused.pageHash },
    )
    expect(prepared).toEqual([])
    const { room, pageHash } = await proofed('approved')
    await signOffPage({ ...room.newsroom, press }, { context: chief, ...at, pageHash })
    const [stored] = room.state.pages
    expect(prepared).toMatchObject([
      {
        newspaper: room.state.masthead.name,
        date: issue().date,
        pages: [{ number: stored?.number, title: stored?.title, placed: stored?.placed }],
        numbers: [stored?.number],
      },
    ])
  })

  it('is not signed off while a story on it waits for its final review, which is named', async () => {
    const { room, pageHash } = await proofed('awaitingFinalReview')
    expect(await signOffPage(room.newsroom, { context: chief, ...at, pageHash })).toMatchObject({
      kind: 'storiesNotApproved',
      params: { stories: '科普大篷车开进云溪村' },
    })
  })

  it('is proofed anew where its title changes', async () => {
    const { room } = await proofed('approved')
    await setPage(room.newsroom, { context: designer, ...at, baseRev: 5, change: { title: '要闻' } })
    expect(room.page(31)).toMatchObject({ title: '要闻', state: 'makeup', proofs: [] })
  })

  it('keeps its proofs where it only gets an editor', async () => {
    const { room } = await proofed('approved')
    const context = by(person('deskChief'))
    await assignPage(room.newsroom, { context, ...at, baseRev: 5, responsibleEditorIds: [4] })
    expect(room.page(31)).toMatchObject({
      state: 'proofing',
      proofs: [{}, {}, {}],
      responsibleEditorIds: [4],
    })
  })
})

describe('leaving a page out', () => {
  it('is an act with a reason, and reopening takes it back in', async () => {
    const room = memoryNewsroom({ issues: [issue()], pages: [empty] })
    await leaveOutPage(room.newsroom, { context: chief, ...at, baseRev: 1, reason: '广告未到' })
    expect(room.page(31).leftOut).toEqual({ reason: '广告未到' })
    await reopenPage(room.newsroom, { context: chief, ...at, baseRev: 2, reason: '广告到了' })
    expect(room.page(31).leftOut).toBeNull()
    expect(room.state.ledger.map((row) => row.opinion)).toEqual(['广告未到', '广告到了'])
  })
})
