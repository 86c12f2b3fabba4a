import { createRequire } from 'node:module'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerIssue } from '../../src/published/api/answerIssue'
import { answerIssueList } from '../../src/published/api/answerIssueList'
import { answerOpenapi } from '../../src/published/api/answerOpenapi'
import { answerPage } from '../../src/published/api/answerPage'
import { answerPlacedPage } from '../../src/published/api/answerPlacedPage'
import { answerStory } from '../../src/published/api/answerStory'
import { openapi } from '../../src/published/openapi'
import { createReaderPool } from '../../src/published/readerPool'
import { recordStore } from '../../src/published/recordStore'
import { approvedArticle, articleCopy, issueToPublish } from '../support/issueToPublish'
import { placedIssue } from '../support/placedIssue'
import { recordDatabase } from '../support/recordDatabase'
import { recordIssue } from '../support/recordIssue'
import type { RecordDatabase } from '../support/recordDatabase'

const routes = fileURLToPath(new URL('../../src/app/api/public', import.meta.url))

let database: RecordDatabase

/** Three issues, the oldest with its placed pages; on page 3 of the newest the first story is corrected and the second retracted. */
beforeAll(async () => {
  database = await recordDatabase()
  for (const [index, date] of ['2026-11-16', '2026-11-19', '2026-11-23'].entries()) {
    await database.act((transaction) =>
      recordIssue(
        recordStore(transaction),
        (index === 0 ? placedIssue : issueToPublish)({
          date,
          serialNumber: 5010 + index,
          firstArticle: 1 + index * 10,
          stories: 3,
        }),
      ),
    )
  }
  await revise(22, 'correction', '标题有误，已改正。')
  await revise(23, 'retraction', '事实有误，撤回此稿。')
})
afterAll(() => database.drop())

const revise = (articleId: number, kind: 'correction' | 'retraction', notice: string) =>
  database.act((transaction) =>
    recordStore(transaction).reviseStory({
      articleId,
      kind,
      article: approvedArticle(articleId, { copy: articleCopy('改正后的标题') }),
      notice,
      at: new Date('2026-11-24T02:00:00.000Z'),
      reprint: null,
    }),
  )

/** Asks as the routes do, by the address. */
async function ask(path: string, init: RequestInit = {}, reader = database.reader) {
  const request = new Request(`http://localhost${path}`, init)
  const [, , , kind, key = '', , number = '', placed] = new URL(request.url).pathname.split('/')
  const response = await answer()
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : null }

  function answer(): Promise<Response> {
    if (kind === 'openapi.json') return answerOpenapi({ request })
    if (kind === 'stories') return answerStory({ request, reader, id: key })
    if (placed) return answerPlacedPage({ request, reader, date: key, number })
    if (number) return answerPage({ request, reader, date: key, number })
    if (key) return answerIssue({ request, reader, date: key })
    return answerIssueList({ request, reader })
  }
}

const documented = openapi()
const ajv = new Ajv({ strict: true, allErrors: true })
createRequire(import.meta.url)('ajv-formats')(ajv)
ajv.addVocabulary(['components', 'paths', 'info', 'servers', 'openapi'])
ajv.addSchema(documented, 'openapi')

/** Holds an answer against what the document says of its path and status. */
function expectAsDocumented(path: string, status: number, body: unknown) {
  const pointer = ['paths', path, 'get', 'responses', String(status), 'content', 'application/json', 'schema']
  const escaped = pointer.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
  const validate = ajv.getSchema(`openapi#/${escaped.join('/')}`)
  if (!validate) throw new Error(`${path} does not document ${status}.`)
  expect({ holds: validate(body), errors: validate.errors }).toEqual({ holds: true, errors: null })
}

const issues = '/api/public/issues'
const issue = '/api/public/issues/{date}'
const page = '/api/public/issues/{date}/pages/{number}'
const placedPage = '/api/public/issues/{date}/pages/{number}/placed'
const story = '/api/public/stories/{id}'

describe('the answers of the public API', () => {
  it.each([
    [200, issues, '/api/public/issues'],
    [200, issues, '/api/public/issues?limit=1'],
    [200, issues, '/api/public/issues?before=2026-11-16'],
    [400, issues, '/api/public/issues?limit=0'],
    [400, issues, '/api/public/issues?limit=101'],
    [400, issues, '/api/public/issues?limit=1&limit=2'],
    [400, issues, '/api/public/issues?limit=-1'],
    [400, issues, '/api/public/issues?before=yesterday'],
    [400, issues, '/api/public/issues?before=2026-02-30'],
    [200, issue, '/api/public/issues/2026-11-23'],
    [400, issue, '/api/public/issues/2026-13-01'],
    [400, issue, "/api/public/issues/2026-11-23'--"],
    [404, issue, '/api/public/issues/2026-11-24'],
    [200, page, '/api/public/issues/2026-11-23/pages/3'],
    [400, page, '/api/public/issues/2026-11-23/pages/03'],
    [400, page, '/api/public/issues/2026-11-23/pages/99999999999'],
    [400, page, '/api/public/issues/today/pages/3'],
    [404, page, '/api/public/issues/2026-11-23/pages/2'],
    [404, page, '/api/public/issues/2026-11-24/pages/3'],
    [200, page, '/api/public/issues/2026-11-16/pages/3'],
    [200, issue, '/api/public/issues/2026-11-16'],
    [200, placedPage, '/api/public/issues/2026-11-16/pages/3/placed'],
    [400, placedPage, '/api/public/issues/2026-11-16/pages/0/placed'],
    [404, placedPage, '/api/public/issues/2026-11-23/pages/3/placed'],
    [200, story, '/api/public/stories/2026-11-23-3-1'],
    [400, story, '/api/public/stories/17'],
    [404, story, '/api/public/stories/2026-11-23-3-9'],
    [410, story, '/api/public/stories/2026-11-23-3-2'],
    [200, '/api/public/openapi.json', '/api/public/openapi.json'],
  ])('are %i as documented for %s: %s', async (status, path, address) => {
    const answer = await ask(address)
    expect(answer.status).toBe(status)
    expectAsDocumented(path, status, answer.body)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('page back through all issues by the last date', async () => {
    const first = await ask('/api/public/issues?limit=2')
    expect(first.body.issues.map(({ date }: { date: string }) => date)).toEqual(['2026-11-23', '2026-11-19'])
    const second = await ask(`/api/public/issues?limit=2&before=${first.body.next}`)
    expect(second.body).toMatchObject({ issues: [{ date: '2026-11-16' }], next: null })
  })

  it('name the PDFs of an issue and of a page, and where the page is as it was placed', async () => {
    const ofIssue = await ask('/api/public/issues/2026-11-16')
    expect(ofIssue.body.pdf).toMatchObject({ url: expect.stringMatching(/^\/files\/[0-9a-f]{64}\.pdf$/) })
    const ofPage = await ask('/api/public/issues/2026-11-16/pages/3')
    expect(ofPage.body.pdf.url).not.toBe(ofIssue.body.pdf.url)
    const { body } = await ask(ofPage.body.placed)
    expect(body.boxes[0]).toEqual({
      box: 'article-2',
      story: '2026-11-16-3-1',
      photo: null,
      state: 'printed',
    })
    expect(body.placed.lines.length).toBeGreaterThan(0)
    expect(Object.keys(body.placed)).not.toContain('fit')
    const before = await ask('/api/public/issues/2026-11-23/pages/1')
    expect(before.body).toMatchObject({ pdf: null, placed: null })
  })

  it('give a corrected story with its 更正', async () => {
    expect((await ask('/api/public/stories/2026-11-23-3-1')).body).toMatchObject({
      revision: 2,
      correction: '标题有误，已改正。',
      copy: { headlines: { headline: '改正后的标题' } },
    })
  })

  it('give of a retracted story its notice and no word of it, under every address', async () => {
    const gone = await ask('/api/public/stories/2026-11-23-3-2')
    expect(gone.body.story).toMatchObject({ id: '2026-11-23-3-2', notice: '事实有误，撤回此稿。' })
    const everywhere = await Promise.all(
      [
        '/api/public/stories/2026-11-23-3-2',
        '/api/public/issues/2026-11-23/pages/3',
        '/api/public/issues/2026-11-23',
        '/api/public/issues',
      ].map(async (address) => (await ask(address)).text),
    )
    expect(everywhere.join()).not.toContain('第23篇的标题')
    expect(everywhere[1]).toContain('第24篇的标题')
  })

  it('hold no field that is not written down, whatever the record holds', async () => {
    const answers = await Promise.all(
      ['/api/public/issues/2026-11-23/pages/1', '/api/public/stories/2026-11-23-1-1'].map(
        async (address) => (await ask(address)).text,
      ),
    )
    expect(answers.join()).toContain('第21篇的标题')
    expect(answers.join()).not.toMatch(/articleNumber|articleId|不应公开|ledger/)
  })

  it('say what is wrong in the language that is asked for', async () => {
    const inLanguage = async (language: string) =>
      ask('/api/public/issues/2026-11-24', { headers: { 'accept-language': language } })
    expect((await inLanguage('en-GB,en;q=0.9,zh;q=0.8')).body.error).toEqual({
      kind: 'noSuchIssue',
      message: 'No issue was published on this day.',
    })
    const chinese = await inLanguage('fr,zh-CN;q=0.9,en;q=0.8')
    expect(chinese.body.error.message).toBe('这一天没有出版的报纸。')
    expect(chinese.headers.get('vary')).toBe('Accept-Language')
  })
})

describe('caches', () => {
  it('are told 304 for what they hold, until a revision changes it', async () => {
    const address = '/api/public/issues/2026-11-19/pages/3'
    const etag = (await ask(address)).headers.get('etag') ?? ''
    const again = await ask(address, { headers: { 'if-none-match': `"other", W/${etag}` } })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    await revise(13, 'correction', '数字有误，已改正。')
    expect((await ask(address, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('hold what is there for seconds only, and a refusal of parameters not at all', async () => {
    expect((await ask('/api/public/issues')).headers.get('cache-control')).toMatch(/s-maxage=2\b/)
    expect((await ask('/api/public/issues?limit=x')).headers.get('cache-control')).toBe('no-store')
  })

  it('get the head alone where they ask for it', async () => {
    const head = await ask('/api/public/issues/2026-11-23', { method: 'HEAD' })
    const get = await ask('/api/public/issues/2026-11-23')
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })
})

describe('a database that is away', () => {
  it('is 503 with Retry-After and a documented body, and no word of the inside', async () => {
    const away = createReaderPool('postgres://banmian_reader:secret@127.0.0.1:1/banmian')
    for (const [path, address] of [
      [issues, '/api/public/issues'],
      [issue, '/api/public/issues/2026-11-23'],
      [page, '/api/public/issues/2026-11-23/pages/3'],
      [story, '/api/public/stories/2026-11-23-3-1'],
    ] as const) {
      const answer = await ask(address, {}, away)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      expectAsDocumented(path, 503, answer.body)
      expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1|at /)
    }
    await away.end()
  })

  it('that goes away during a request is 503, and 200 when it is back', async () => {
    const reader = createReaderPool(database.readerAddress)
    const cut = reader.query("select pg_sleep(30), 'going away' as mark").catch((error: unknown) => error)
    const pid = await waitForSleeper()
    const locked = await database.owner.connect()
    await locked.query('begin; lock table published.issues in access exclusive mode')
    const asked = ask('/api/public/issues', {}, reader)
    await waitForWaiter()
    await database.owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'banmian-reader' and datname = current_database()",
    )
    expect((await asked).status).toBe(503)
    await locked.query('rollback')
    locked.release()
    expect(await cut).toMatchObject({ code: '57P01' })
    expect(pid).toBeGreaterThan(0)
    expect((await ask('/api/public/issues', {}, reader)).status).toBe(200)
    await reader.end()
  })

  const waitForSleeper = () => waitFor("wait_event = 'PgSleep'")
  const waitForWaiter = () => waitFor("wait_event_type = 'Lock'")

  async function waitFor(condition: string): Promise<number> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { rows } = await database.owner.query<{ pid: number }>(
        `select pid from pg_stat_activity where application_name = 'banmian-reader' and ${condition}`,
      )
      if (rows[0]) return rows[0].pid
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error(`No reader came to ${condition}.`)
  }
})

describe('the document', () => {
  it('names the routes that there are, and no other', () => {
    const files = readdirSync(routes, { recursive: true, encoding: 'utf8' })
    const paths = files
      .filter((file) => file.endsWith('route.ts'))
      .map((file) => `/api/public/${file.slice(0, -'/route.ts'.length)}`)
      .map((path) => path.replaceAll('[', '{').replaceAll(']', '}'))
    expect(paths.sort()).toEqual(Object.keys(documented.paths).sort())
  })

  it('is itself valid where it says what is required and closed', () => {
    for (const schema of Object.values(documented.components.schemas)) {
      expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    }
  })
})
