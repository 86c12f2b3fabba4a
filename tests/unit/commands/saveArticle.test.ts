import { describe, expect, it } from 'vitest'
import { saveArticle } from '../../../src/commands/saveArticle'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { article, by, copy, issue, page, pass, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const author = person('reporter', { id: 1 })
const editor = person('responsibleEditor')
const newer = copy({ headline: '科普大篷车又到云溪村' })

describe('saving a story', () => {
  it('refuses a late save and hands back both texts', async () => {
    const room = memoryNewsroom({ articles: [article({ rev: 5 })] })
    const result = await saveArticle(room.newsroom, {
      context: by(author),
      articleId: 1,
      baseRev: 4,
      edit: { copy: newer },
    })
    expect(result).toEqual({
      ok: false,
      kind: 'staleRevision',
      params: { held: 5, base: 4 },
      detail: { current: copy(), yours: newer },
    })
    expect(room.article(1).copy).toEqual(copy())
    expect(room.state.ledger).toEqual([])
  })

  it('does not show a text to somebody who may not change it', async () => {
    const room = memoryNewsroom({ articles: [article({ rev: 5 })] })
    const context = by(person('correspondent'))
    const result = await saveArticle(room.newsroom, {
      context,
      articleId: 1,
      baseRev: 4,
      edit: { copy: newer },
    })
    expect(result).toMatchObject({ kind: 'notYourArticle' })
    expect(result).not.toHaveProperty('detail')
  })

  it('voids the passes of the old copy and says so in the ledger', async () => {
    const waiting = article({ state: 'awaitingSecondReview', passes: [pass('firstReview')] })
    const room = memoryNewsroom({ articles: [waiting] })
    const edit = { copy: newer }
    await saveArticle(room.newsroom, { context: by(editor), articleId: 1, baseRev: 1, edit })
    expect(room.article(1)).toMatchObject({
      state: 'awaitingFirstReview',
      passes: [],
      copyHash: hashCopy(newer),
      rev: 2,
    })
    expect(room.state.ledger).toMatchObject([
      {
        act: 'changeCopy',
        hashBefore: hashCopy(copy()),
        hashAfter: hashCopy(newer),
        detail: { voidedStages: ['firstReview'] },
      },
    ])
  })

  it('keeps the passes where only details change', async () => {
    const waiting = article({ state: 'awaitingSecondReview', passes: [pass('firstReview')] })
    const room = memoryNewsroom({ articles: [waiting] })
    await saveArticle(room.newsroom, {
      context: by(editor),
      articleId: 1,
      baseRev: 1,
      edit: { plannedLength: 800 },
    })
    expect(room.article(1)).toMatchObject({
      state: 'awaitingSecondReview',
      passes: [{ stage: 'firstReview' }],
    })
    expect(room.state.ledger).toMatchObject([{ act: 'changeDetails' }])
  })

  it('takes a page in proof back to make-up where a story on it changes', async () => {
    const proof = { round: 1, personId: 41, personName: '校对', pageHash: 'x', at: '' } as const
    const room = memoryNewsroom({
      articles: [article()],
      issues: [issue()],
      pages: [page({ state: 'proofing', proofs: [proof] }), page({ id: 32, number: 2, articleIds: [] })],
    })
    const edit = { copy: newer }
    await saveArticle(room.newsroom, { context: by(author), articleId: 1, baseRev: 1, edit })
    expect(room.page(31)).toMatchObject({ state: 'makeup', proofs: [] })
    expect(room.state.ledger).toMatchObject([{ detail: { voidedPages: [31] } }])
  })

  it('keeps somebody an author whose name was taken out of the byline', async () => {
    const room = memoryNewsroom({ articles: [article({ authorIds: [1, 9] })], accountsByName: { 苏叶: 7 } })
    const bylines = [{ kind: 'person', name: '苏叶', role: '记者' }] as const
    const edit = { copy: copy({ bylines }) }
    await saveArticle(room.newsroom, { context: by(editor), articleId: 1, baseRev: 1, edit })
    expect(room.article(1).authorIds).toEqual([1, 9, 7])
  })

  it('does not let a correspondent move a draft to another unit', async () => {
    const room = memoryNewsroom({ articles: [article({ coOrganizerId: 3 })] })
    const context = by(person('correspondent', { id: 1, coOrganizerIds: [3] }))
    const edit = { coOrganizerId: 4 }
    expect(await saveArticle(room.newsroom, { context, articleId: 1, baseRev: 1, edit })).toMatchObject({
      kind: 'notYourUnit',
    })
  })

  it('says so where there is no such story', async () => {
    const { newsroom } = memoryNewsroom()
    expect(
      await saveArticle(newsroom, { context: by(editor), articleId: 77, baseRev: 1, edit: {} }),
    ).toMatchObject({
      kind: 'notFound',
    })
  })
})
