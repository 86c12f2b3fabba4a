import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterAll, expect, it, vi } from 'vitest'
import { recordStore } from '../../src/published/recordStore'
import type { RecordStore } from '../../src/commands/ports'
import { recordIssue } from '../support/recordIssue'
import { approvedArticle, articleCopy, issueToPublish } from '../support/issueToPublish'

/** What readers see of a publication, seconds after it: the outbox, the worker and what pages are kept by. */
const served = process.env['BANMIAN_TEST_URL'] ?? ''
const pool = new pg.Pool({ connectionString: process.env['BANMIAN_TEST_DATABASE_URL'] })
const act = (work: (record: RecordStore) => Promise<unknown>) =>
  drizzle(pool).transaction((transaction) => work(recordStore(transaction)))

const date = '1990-01-04' // before everything else in the record
const firstArticle = 9_000_001
const story = `/${date}/3/1`

async function read(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(new URL(path, served))
  return { status: answer.status, text: await answer.text() }
}

const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 250 })

afterAll(() => pool.end())

it('shows an issue that was published at an address where nothing stood', async () => {
  expect((await read(`/${date}`)).status).toBe(404)
  await act((record) => recordIssue(record, issueToPublish({ date, serialNumber: 1, firstArticle })))
  await soon(async () => expect((await read(`/${date}`)).status).toBe(200))
  await soon(async () => expect((await read('/issues')).text).toContain(`/${date}/3`))
  expect((await read(story)).text).toContain(`第${firstArticle + 1}篇的标题`)
})

it('shows a correction with its notice, on the story and on its page', async () => {
  await read(`/${date}/3`)
  const article = approvedArticle(firstArticle + 1, { copy: articleCopy('改过的标题') })
  const notice = '标题有误，特此更正。'
  await act((record) =>
    record.reviseStory({
      articleId: article.id,
      kind: 'correction',
      article,
      notice,
      at: new Date(),
      reprint: null,
    }),
  )
  for (const path of [story, `/${date}/3`]) {
    await soon(async () => {
      const { text } = await read(path)
      expect([text.includes('改过的标题'), text.includes(notice)]).toEqual([true, true])
    })
  }
})

it('answers 410 with nothing but the notice for a story that was taken back', async () => {
  const article = approvedArticle(firstArticle + 1)
  const notice = '事实有误，现予撤稿。'
  await act((record) =>
    record.reviseStory({
      articleId: article.id,
      kind: 'retraction',
      article,
      notice,
      at: new Date(),
      reprint: null,
    }),
  )
  await soon(async () => {
    const { status, text } = await read(story)
    expect([status, text.includes(notice), text.includes('改过的标题')]).toEqual([410, true, false])
  })
  for (const path of [`/${date}`, `/${date}/3`]) {
    await soon(async () => expect((await read(path)).text).not.toContain('改过的标题'))
  }
})
