import { describe, expect, it } from 'vitest'
import { passReview } from '../../../src/commands/passReview'
import { rejectArticle } from '../../../src/commands/rejectArticle'
import { reopenArticle } from '../../../src/commands/reopenArticle'
import { returnArticle } from '../../../src/commands/returnArticle'
import { submitArticle } from '../../../src/commands/submitArticle'
import { withdrawArticle } from '../../../src/commands/withdrawArticle'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { reviewStages } from '../../../src/review/ReviewStage'
import { answers, article, by, copy, issue, page, pass, person, threePasses } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const author = person('reporter', { id: 1 })
const chief = person('dutyChiefEditor')
const reviewers = {
  firstReview: person('responsibleEditor'),
  secondReview: person('deskChief'),
  finalReview: chief,
}
const reason = { code: 'facts', words: ' 请核对数字 ' }

describe('submitting', () => {
  const submit = (room: ReturnType<typeof memoryNewsroom>, baseRev = 1) =>
    submitArticle(room.newsroom, { context: by(author), articleId: 1, baseRev })

  it('gives the story its number of the year in Beijing, once', async () => {
    const newYear = new Date('2026-12-31T16:30:00.000Z')
    const room = memoryNewsroom({ articles: [article()] }, newYear)
    expect(await submit(room)).toMatchObject({
      value: { number: '2027-000001', state: 'awaitingFirstReview' },
    })
    await withdrawArticle(room.newsroom, { context: by(author), articleId: 1, baseRev: 2 })
    expect(await submit(room, 3)).toMatchObject({ value: { number: '2027-000001' } })
    expect(room.state.numbersGiven).toEqual({ 2027: 1 })
    expect(room.state.ledger.map((row) => row.act)).toEqual(['submit', 'withdraw', 'submit'])
  })

  it('is refused without a headline, and uses up no number', async () => {
    const room = memoryNewsroom({ articles: [article({ copy: copy({ headline: ' ' }) })] })
    expect(await submit(room)).toMatchObject({ kind: 'articleWithoutHeadline' })
    expect(room.state.numbersGiven).toEqual({})
  })

  it('is refused without a word of text, and fine with a captioned photo', async () => {
    const empty = memoryNewsroom({ articles: [article({ copy: copy({ body: [] }) })] })
    expect(await submit(empty)).toMatchObject({ kind: 'articleWithoutBody' })
    const captions = [{ text: '孩子们围着展品。', credit: null }]
    const photo = memoryNewsroom({ articles: [article({ copy: copy({ body: [], captions }) })] })
    expect(await submit(photo)).toMatchObject({ ok: true })
  })

  it('is refused from another revision than the one there is', async () => {
    expect(await submit(memoryNewsroom({ articles: [article({ rev: 2 })] }))).toMatchObject({
      kind: 'staleRevision',
    })
  })
})

describe('three reviews', () => {
  it('take a story from first review to approved, with a row in the ledger each', async () => {
    const room = memoryNewsroom({
      articles: [article({ state: 'awaitingFirstReview', number: '2026-000001' })],
    })
    for (const stage of reviewStages) {
      const result = await passReview(room.newsroom, {
        context: by(reviewers[stage]),
        articleId: 1,
        stage,
        copyHash: hashCopy(copy()),
        opinion: '同意',
        checklist: answers(stage),
      })
      expect(result.ok).toBe(true)
    }
    expect(room.article(1)).toMatchObject({ state: 'approved' })
    expect(room.article(1).passes.map((one) => one.personId)).toEqual(
      reviewStages.map((stage) => reviewers[stage].id),
    )
    expect(room.state.ledger).toMatchObject(
      reviewStages.map((stage) => ({
        act: 'pass',
        stage,
        decision: 'pass',
        opinion: '同意',
        checklist: answers(stage),
        hashBefore: hashCopy(copy()),
        subject: { label: '2026-000001 科普大篷车开进云溪村' },
        requestId: 'request-1',
        address: '192.0.2.1',
      })),
    )
  })

  it('refuse a pass over a copy whose stored hash has gone astray', async () => {
    const room = memoryNewsroom({ articles: [article({ state: 'awaitingFirstReview', copyHash: 'astray' })] })
    const review = {
      stage: 'firstReview',
      copyHash: 'astray',
      opinion: '',
      checklist: answers('firstReview'),
    } as const
    const context = by(reviewers.firstReview)
    expect(await passReview(room.newsroom, { context, articleId: 1, ...review })).toMatchObject({
      kind: 'copyChanged',
    })
  })

  it('refuse an author whose byline could not be parsed', async () => {
    const unparsed = copy({ bylineText: '（本报记者林知远 等）', bylines: [] })
    const room = memoryNewsroom({
      articles: [article({ state: 'awaitingFirstReview', copy: unparsed, bylineNames: [] })],
    })
    const context = by(person('responsibleEditor', { name: '林知远' }))
    const review = { stage: 'firstReview', opinion: '', checklist: answers('firstReview') } as const
    expect(
      await passReview(room.newsroom, { context, articleId: 1, copyHash: hashCopy(unparsed), ...review }),
    ).toMatchObject({ kind: 'authorsDoNotReview' })
  })

  it('refuse the photographer of a story as its reviewer', async () => {
    const captions = [{ text: '孩子们围着展品。', credit: { name: '苏叶', role: '摄' } }]
    const photo = copy({ captions })
    const room = memoryNewsroom({ articles: [article({ state: 'awaitingFirstReview', copy: photo })] })
    const context = by(person('responsibleEditor', { name: '苏叶' }))
    const review = { stage: 'firstReview', opinion: '', checklist: answers('firstReview') } as const
    expect(
      await passReview(room.newsroom, { context, articleId: 1, copyHash: hashCopy(photo), ...review }),
    ).toMatchObject({ kind: 'authorsDoNotReview' })
  })
})

describe('a reviewer who says no', () => {
  const waiting = article({ state: 'awaitingSecondReview', passes: [pass('firstReview')] })
  const context = by(reviewers.secondReview)

  it('returns the story to its author with code and words', async () => {
    const room = memoryNewsroom({ articles: [waiting] })
    await returnArticle(room.newsroom, { context, articleId: 1, baseRev: 1, stage: 'secondReview', reason })
    expect(room.article(1)).toMatchObject({
      state: 'draft',
      passes: [],
      returnReason: { code: 'facts', words: '请核对数字' },
    })
    expect(room.state.ledger).toMatchObject([
      { act: 'return', opinion: '请核对数字', detail: { reason: 'facts' } },
    ])
  })

  it('rejects it and leaves its copy on record', async () => {
    const room = memoryNewsroom({ articles: [waiting] })
    await rejectArticle(room.newsroom, { context, articleId: 1, baseRev: 1, stage: 'secondReview', reason })
    expect(room.article(1)).toMatchObject({
      state: 'rejected',
      copy: copy(),
      returnReason: { code: 'facts' },
    })
  })

  it('is held to the revision they saw', async () => {
    const room = memoryNewsroom({ articles: [{ ...waiting, rev: 2 }] })
    const decision = { context, articleId: 1, baseRev: 1, stage: 'secondReview', reason } as const
    expect(await returnArticle(room.newsroom, decision)).toMatchObject({ kind: 'staleRevision' })
    expect(await rejectArticle(room.newsroom, decision)).toMatchObject({ kind: 'staleRevision' })
  })
})

describe('reopening an approved story', () => {
  it('takes away its final review and the sign-off of its page', async () => {
    const signOff = { personId: 2, personName: '总编', at: '', pageHash: 'x', storyHashes: {} }
    const room = memoryNewsroom({
      articles: [article({ state: 'approved', passes: threePasses() })],
      issues: [issue()],
      pages: [page({ state: 'signedOff', signOff })],
    })
    const input = { context: by(chief), articleId: 1, baseRev: 1, reason: '标题有错字' }
    expect(await reopenArticle(room.newsroom, input)).toMatchObject({
      value: { state: 'awaitingFinalReview' },
    })
    expect(room.page(31)).toMatchObject({ state: 'makeup', signOff: null })
    expect(room.state.ledger).toMatchObject([
      { act: 'reopen', opinion: '标题有错字', detail: { voidedPages: [31] } },
    ])
  })
})

describe('withdrawing', () => {
  it('is for the author alone', async () => {
    const waiting = article({ state: 'awaitingFirstReview' })
    const room = memoryNewsroom({ articles: [waiting] })
    const context = by(person('reporter'))
    expect(await withdrawArticle(room.newsroom, { context, articleId: 1, baseRev: 1 })).toMatchObject({
      kind: 'notYourArticle',
    })
  })
})
