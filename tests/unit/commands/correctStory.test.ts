import { describe, expect, it } from 'vitest'
import { correctStory } from '../../../src/commands/correctStory'
import { retractStory } from '../../../src/commands/retractStory'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { article, by, copy, issue, page, person, threePasses } from '../../support/builders'
import { completeMasthead, memoryNewsroom } from '../../support/memoryNewsroom'

const story = article({ state: 'published', passes: threePasses(), number: '2026-000001' })
const inRecord = {
  issue: issue({ state: 'published' }),
  masthead: completeMasthead,
  publishedAt: new Date(),
  pages: [{ page: page(), stories: [story] }],
} as const
const context = by(person('dutyChiefEditor'))
const corrected = copy({ headline: '更正后的标题' })
const at = { context, articleId: 1, baseRev: 1 }

describe('correcting a published story', () => {
  it('writes the next revision with a public notice', async () => {
    const room = memoryNewsroom({ articles: [story], published: [inRecord] })
    const result = await correctStory(room.newsroom, { ...at, copy: corrected, notice: ' 标题有误 ' })
    expect(result).toMatchObject({ ok: true, value: { state: 'published', copyHash: hashCopy(corrected) } })
    expect(room.state.revisions).toMatchObject([
      { articleId: 1, kind: 'correction', notice: '标题有误', article: { copy: corrected } },
    ])
    expect(room.state.ledger).toMatchObject([
      { act: 'correct', hashBefore: hashCopy(copy()), hashAfter: hashCopy(corrected), opinion: '标题有误' },
    ])
  })

  it('is refused without a headline, and from an older revision', async () => {
    const { newsroom } = memoryNewsroom({ articles: [story], published: [inRecord] })
    const untitled = copy({ headline: '' })
    expect(await correctStory(newsroom, { ...at, copy: untitled, notice: '更正' })).toMatchObject({
      kind: 'articleWithoutHeadline',
    })
    expect(
      await correctStory(newsroom, { ...at, baseRev: 0, copy: corrected, notice: '更正' }),
    ).toMatchObject({
      kind: 'staleRevision',
    })
  })

  it('changes nothing where the record does not hold the story', async () => {
    const room = memoryNewsroom({ articles: [story] })
    expect(await correctStory(room.newsroom, { ...at, copy: corrected, notice: '更正' })).toMatchObject({
      kind: 'storyNotInRecord',
    })
    expect(room.article(1).copy).toEqual(copy())
    expect(room.state.ledger).toEqual([])
  })
})

describe('retracting a published story', () => {
  it('marks it retracted, in the record too', async () => {
    const room = memoryNewsroom({ articles: [story], published: [inRecord] })
    await retractStory(room.newsroom, { ...at, notice: '报道失实' })
    expect(room.article(1)).toMatchObject({ state: 'retracted', copy: copy() })
    expect(room.state.revisions).toMatchObject([{ kind: 'retraction', notice: '报道失实' }])
    expect(room.state.ledger).toMatchObject([{ act: 'retract' }])
  })

  it('is refused where the record does not hold it', async () => {
    const room = memoryNewsroom({ articles: [story] })
    expect(await retractStory(room.newsroom, { ...at, notice: '报道失实' })).toMatchObject({
      kind: 'storyNotInRecord',
    })
    expect(room.article(1).state).toBe('published')
  })
})
