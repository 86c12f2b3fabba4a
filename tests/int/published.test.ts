import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { append } from '../../src/ledger/append'
import { verify } from '../../src/ledger/verify'
import { hashCopy } from '../../src/newspaper/article/hashCopy'
import { issueByDate } from '../../src/published/read/issueByDate'
import { listIssues } from '../../src/published/read/listIssues'
import { neighboursOf } from '../../src/published/read/neighboursOf'
import { newestIssue } from '../../src/published/read/newestIssue'
import { pageOf } from '../../src/published/read/pageOf'
import { storyById } from '../../src/published/read/storyById'
import { storyOf } from '../../src/published/read/storyOf'
import { recordStore } from '../../src/published/recordStore'
import { approvedArticle, articleCopy, issueToPublish } from '../support/issueToPublish'
import { ledgerEntry } from '../support/ledgerEntry'
import { recordDatabase } from '../support/recordDatabase'
import { recordIssue } from '../support/recordIssue'
import type { RecordDatabase } from '../support/recordDatabase'

let database: RecordDatabase

beforeEach(async () => {
  database = await recordDatabase()
})
afterEach(() => database.drop())

const publish = (issue = issueToPublish()) =>
  database.act((transaction) => recordIssue(recordStore(transaction), issue))

const correct = (articleId: number, headline: string, notice = '标题有误，已改正。') =>
  database.act((transaction) =>
    recordStore(transaction).reviseStory({
      articleId,
      kind: 'correction',
      article: approvedArticle(articleId, { copy: articleCopy(headline) }),
      notice,
      at: new Date('2026-11-24T02:00:00.000Z'),
      reprint: null,
    }),
  )

const retract = (articleId: number) =>
  database.act((transaction) =>
    recordStore(transaction).reviseStory({
      articleId,
      kind: 'retraction',
      article: approvedArticle(articleId),
      notice: '事实有误，本报撤回此稿。',
      at: new Date('2026-11-24T03:00:00.000Z'),
      reprint: null,
    }),
  )

describe('an issue in the record', () => {
  it('is read by the reader with its pages, stories in order, and the masthead of the day', async () => {
    await publish()
    expect(await newestIssue(database.reader)).toMatchObject({
      date: '2026-11-23',
      number: 128,
      serialNumber: 5012,
      newspaper: '青溪科普报',
      masthead: { cn: 'CN 51-0999' },
      pages: [
        { number: 1, title: '要闻', storyCount: 1 },
        { number: 3, title: '地方科协', storyCount: 2 },
      ],
      publishedAt: '2026-11-23T00:30:00.000Z',
      revision: 1,
    })
    const page = await pageOf(database.reader, { date: '2026-11-23', number: 3 })
    expect(page).toMatchObject({
      title: '地方科协',
      flag: { pinyin: 'DI FANG KE XIE' },
      coOrganizers: { label: '本版协办单位', note: '排名不分先后' },
      stories: [
        { id: '2026-11-23-3-1', storyNumber: 1, copy: articleCopy('第2篇的标题') },
        { id: '2026-11-23-3-2', storyNumber: 2, copy: articleCopy('第3篇的标题') },
      ],
    })
    expect(await storyOf(database.reader, { date: '2026-11-23', pageNumber: 3, storyNumber: 2 })).toEqual(
      page?.stories[1],
    )
  })

  it('holds the copy under the hash that was signed', async () => {
    await publish()
    const story = await storyById(database.reader, '2026-11-23-1-1')
    if (story?.state !== 'published') throw new Error('It was published.')
    expect(hashCopy(story.copy)).toBe(story.copyHash)
  })

  it('holds nothing of what only the newsroom may know', async () => {
    await publish()
    const { rows } = await database.owner.query<{ text: string }>(
      `select string_agg(content::text, ' ') as text from
        (select content from published.issues union all select content from published.pages
         union all select content from published.stories) everything`,
    )
    expect(rows[0]?.text).toContain('第2篇的标题')
    expect(rows[0]?.text).not.toMatch(/不应公开|authorIds|passes|serialNumberBase|signOff|"rev"/)
  })

  it('is refused as a whole where an article is not the copy that its hash names', async () => {
    const issue = issueToPublish()
    const changed = { ...approvedArticle(4), copyHash: 'f'.repeat(64) }
    const pages = issue.pages.map((page) => ({ ...page, stories: [...page.stories, changed] }))
    await expect(publish({ ...issue, pages })).rejects.toThrow('Article 4')
    expect(await newestIssue(database.reader)).toBeNull()
  })

  it.each([
    ['a date', issueToPublish({ serialNumber: 5013, firstArticle: 10 })],
    ['a serial number', issueToPublish({ date: '2026-11-26', firstArticle: 10 })],
    ['an article', issueToPublish({ date: '2026-11-26', serialNumber: 5013, firstArticle: 3 })],
  ])('is refused as a whole where %s is in the record already', async (_, second) => {
    await publish()
    await expect(publish(second)).rejects.toMatchObject({ cause: { code: '23505' } })
    expect(await listIssues(database.reader, { limit: 10, before: null })).toMatchObject({
      issues: [{ date: '2026-11-23' }],
    })
  })

  it('leaves nothing, not even a call to readers, where the act rolls back', async () => {
    const act = database.act(async (transaction) => {
      await recordIssue(recordStore(transaction), issueToPublish())
      throw new Error('the commit was cut off')
    })
    await expect(act).rejects.toThrow('cut off')
    const { rows } = await database.owner.query(
      `select (select count(*) from published.issues) + (select count(*) from published.pages)
        + (select count(*) from published.stories) + (select count(*) from published.outbox) as rows`,
    )
    expect(rows).toEqual([{ rows: '0' }])
  })

  it('is known by its date and its articles before it is published a second time', async () => {
    await publish()
    const ask = (date: string, articleIds: number[]) =>
      database.act((transaction) => recordStore(transaction).publishedAlready({ date, articleIds }))
    expect(await ask('2026-11-23', [2, 8])).toEqual({ date: true, articleIds: [2] })
    expect(await ask('2026-11-26', [])).toEqual({ date: false, articleIds: [] })
  })

  it('keeps the head of the ledger, so that the ledger cannot be cut behind it', async () => {
    await database.act(async (transaction) => {
      await append(transaction, ledgerEntry({ act: 'publish' }), { requestId: null, address: null })
      await recordIssue(recordStore(transaction), issueToPublish())
    })
    await database.tamper('delete from ledger.entries')
    const client = await database.owner.connect()
    const verdict = await verify(client)
    client.release()
    expect(verdict).toMatchObject({ holds: false, number: 1, reason: /2026-11-23/ })
  })
})

describe('a correction', () => {
  beforeEach(() => publish())

  it('is the next revision, with its notice, under the same address; page and issue are revised too', async () => {
    expect(await correct(2, '改正后的标题')).toBe('written')
    expect(await storyById(database.reader, '2026-11-23-3-1')).toMatchObject({
      revision: 2,
      state: 'published',
      correction: '标题有误，已改正。',
      revisedAt: '2026-11-24T02:00:00.000Z',
      publishedAt: '2026-11-23T00:30:00.000Z',
      copy: { headlines: { headline: '改正后的标题' } },
    })
    const page = await pageOf(database.reader, { date: '2026-11-23', number: 3 })
    expect(page).toMatchObject({ revision: 2, stories: [{ revision: 2 }, { revision: 1 }] })
    expect(await issueByDate(database.reader, '2026-11-23')).toMatchObject({ revision: 2 })
  })

  it('leaves the first revision in the record', async () => {
    await correct(2, '改正后的标题')
    const { rows } = await database.owner.query(
      "select revision, content #>> '{copy,headlines,headline}' as headline from published.stories where article_id = 2 order by revision",
    )
    expect(rows).toEqual([
      { revision: 1, headline: '第2篇的标题' },
      { revision: 2, headline: '改正后的标题' },
    ])
  })

  it('of two stories of one page at the same time gets both in', async () => {
    await Promise.all([correct(2, '甲'), correct(3, '乙'), correct(2, '丙')])
    expect(await storyById(database.reader, '2026-11-23-3-1')).toMatchObject({ revision: 3 })
    expect(await pageOf(database.reader, { date: '2026-11-23', number: 3 })).toMatchObject({ revision: 4 })
  })

  it('is not made of an article that was never published', async () => {
    expect(await correct(99, '没有见报')).toBe('notInRecord')
  })
})

describe('a retraction', () => {
  beforeEach(async () => {
    await publish()
    await correct(2, '改正后的标题')
    expect(await retract(2)).toBe('written')
  })

  it('leaves the notice and no word of the copy', async () => {
    expect(await storyById(database.reader, '2026-11-23-3-1')).toEqual({
      id: '2026-11-23-3-1',
      issueDate: '2026-11-23',
      pageNumber: 3,
      storyNumber: 1,
      state: 'retracted',
      notice: '事实有误，本报撤回此稿。',
      revisedAt: '2026-11-24T03:00:00.000Z',
      revision: 3,
    })
  })

  it('takes the story off its page and out of the count, and leaves the others at their addresses', async () => {
    const page = await pageOf(database.reader, { date: '2026-11-23', number: 3 })
    expect(page?.stories.map(({ id }) => id)).toEqual(['2026-11-23-3-2'])
    expect(await newestIssue(database.reader)).toMatchObject({
      pages: [{ storyCount: 1 }, { number: 3, storyCount: 1 }],
    })
  })

  it('is the end: the story is not corrected afterwards', async () => {
    await expect(correct(2, '又改')).rejects.toThrow('is retracted')
  })

  it('cannot be written with any copy in it', async () => {
    const insert = database.app.query(
      `insert into published.stories (story_id, article_id, revision, date, page_number, story_number, state, content, notice)
       select story_id, article_id, 2, date, page_number, story_number, 'retracted', content, 'x'
       from published.stories where article_id = 3`,
    )
    await expect(insert).rejects.toMatchObject({ code: '23514', constraint: 'stories_retraction_bare' })
  })
})

describe('issues by their dates', () => {
  beforeEach(async () => {
    for (const [index, date] of ['2026-11-16', '2026-11-23', '2026-11-19'].entries()) {
      await publish(issueToPublish({ date, serialNumber: 5010 + index, firstArticle: 1 + index * 10 }))
    }
  })

  it('are listed from the newest back, a few at a time', async () => {
    const first = await listIssues(database.reader, { limit: 2, before: null })
    expect(first).toMatchObject({
      issues: [{ date: '2026-11-23' }, { date: '2026-11-19' }],
      next: '2026-11-19',
    })
    const second = await listIssues(database.reader, { limit: 2, before: first.next })
    expect(second).toMatchObject({ issues: [{ date: '2026-11-16' }], next: null })
  })

  it('know the issue before and after', async () => {
    expect(await neighboursOf(database.reader, '2026-11-19')).toEqual({
      previous: '2026-11-16',
      next: '2026-11-23',
    })
    expect(await neighboursOf(database.reader, '2026-11-23')).toMatchObject({ next: null })
  })

  it('give nothing where there is nothing', async () => {
    expect(await issueByDate(database.reader, '2026-01-01')).toBeNull()
    expect(await pageOf(database.reader, { date: '2026-11-23', number: 8 })).toBeNull()
    expect(await storyById(database.reader, '2026-11-23-3-9')).toBeNull()
  })
})
