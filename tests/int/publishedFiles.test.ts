import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFile } from '../../src/published/files/answerFile'
import { issueByDate } from '../../src/published/read/issueByDate'
import { pageOf } from '../../src/published/read/pageOf'
import { createReaderPool } from '../../src/published/readerPool'
import { recordStore } from '../../src/published/recordStore'
import { issueForPress } from '../../src/commands/issueForPress'
import { approvedArticle } from '../support/issueToPublish'
import { printedInMemory } from '../support/memoryPress'
import { placedIssue } from '../support/placedIssue'
import { recordDatabase } from '../support/recordDatabase'
import type { RecordDatabase } from '../support/recordDatabase'
import { recordIssue } from '../support/recordIssue'

let database: RecordDatabase

beforeAll(async () => {
  database = await recordDatabase()
  await database.act((transaction) => recordIssue(recordStore(transaction), placedIssue()))
})
afterAll(() => database.drop())

const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  answerFile({
    request: new Request(`https://paper.example${url}`, { headers, method }),
    reader: database.reader,
    name: url.replace('/files/', ''),
  })

async function filesOfPage() {
  const page = await pageOf(database.reader, { date: '2026-11-23', number: 3 })
  if (!page?.files) throw new Error('The page was published with its files.')
  return page.files
}

describe('a page in the record', () => {
  it('is there as it was placed, with its files, and says which box carries which story', async () => {
    const page = await pageOf(database.reader, { date: '2026-11-23', number: 3 })
    expect(page?.placed).toEqual(placedIssue().pages[1]?.page.placed)
    expect(page?.engine).toMatchObject({ version: 'engine 1' })
    expect(page?.boxes).toEqual([
      { box: 'article-2', storyNumber: 1, photoUrl: null, state: 'printed' },
      { box: 'photo-77', storyNumber: 1, photoUrl: '/media/weather.jpg', state: 'printed' },
      { box: 'article-3', storyNumber: 2, photoUrl: null, state: 'printed' },
    ])
  })
})

describe('a file of a page', () => {
  it('is given to readers whole, under its hash, with its length and a name to save it by', async () => {
    const { pdf } = await filesOfPage()
    const response = await get(pdf.url)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.bytes),
      'cache-control': 'public, max-age=60, must-revalidate',
      'accept-ranges': 'bytes',
      etag: `"${pdf.hash}"`,
      'x-content-type-options': 'nosniff',
    })
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('第03版.pdf')
    expect(await response.text()).toMatch(/^pdf 青溪科普报/)
  })

  it('is the same for the whole issue', async () => {
    const issue = await issueByDate(database.reader, '2026-11-23')
    const response = await get(issue?.files?.pdf.url ?? '')
    expect(response.status).toBe(200)
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '青溪科普报 2026-11-23.pdf',
    )
  })

  it('may be kept for ever where it is a font or the style sheet that loads it', async () => {
    const { fonts, css } = await filesOfPage()
    for (const { url } of [...fonts, css]) {
      const response = await get(url)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('content-disposition')).toBeNull()
    }
    expect((await get(css.url)).headers.get('content-type')).toBe('text/css; charset=utf-8')
  })

  it('is given in parts to a reader of PDFs that asks for parts', async () => {
    const { pdf } = await filesOfPage()
    const part = await get(pdf.url, { range: 'bytes=4-6' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 4-6/${pdf.bytes}`)
    expect(part.headers.get('content-length')).toBe('3')
    expect(await part.text()).toBe('青')
    expect((await get(pdf.url, { range: `bytes=${pdf.bytes}-` })).status).toBe(416)
    const ofAnother = await get(pdf.url, { range: 'bytes=4-6', 'if-range': '"another"' })
    expect(ofAnother.status).toBe(200)
  })

  it('is not sent again to who has it, and only described to who asks for its head', async () => {
    const { pdf } = await filesOfPage()
    expect((await get(pdf.url, { 'if-none-match': `W/"${pdf.hash}"` })).status).toBe(304)
    const head = await get(pdf.url, {}, 'HEAD')
    expect(head.headers.get('content-length')).toBe(String(pdf.bytes))
    expect(await head.text()).toBe('')
  })

  it('is not there by another hash, another ending or another name', async () => {
    const { pdf } = await filesOfPage()
    const other = '0'.repeat(64)
    for (const name of [
      `${other}.pdf`,
      `${pdf.hash}.woff2`,
      pdf.hash,
      '../secrets.json',
      `${pdf.hash}.pdf/`,
      '',
    ])
      expect([name, (await get(`/files/${name}`)).status]).toEqual([name, 404])
  })

  it('keeps the pictures for the press alone', async () => {
    const { rows } = await database.owner.query<{ hash: string }>(
      "select hash from published.files where kind = 'picture'",
    )
    expect(rows).toHaveLength(1)
    for (const ending of ['jpg', 'pdf'])
      expect((await get(`/files/${rows[0]?.hash}.${ending}`)).status).toBe(404)
  })

  it('is not there for now where the database is away', async () => {
    const reader = createReaderPool('postgres://banmian_reader@127.0.0.1:1/nowhere')
    const request = new Request('https://paper.example/files/x')
    const response = await answerFile({ request, reader, name: `${'0'.repeat(64)}.pdf` })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    await reader.end()
  })
})

describe('the record', () => {
  it('takes no revision of a printed page that is not printed anew', async () => {
    const article = approvedArticle(2)
    const revision = { articleId: 2, kind: 'retraction', article, notice: '撤回。', at: new Date() } as const
    const revise = database.act((transaction) =>
      recordStore(transaction).reviseStory({ ...revision, reprint: null }),
    )
    await expect(revise).rejects.toThrow('Page 3 of 2026-11-23 was printed, and is not printed anew')
  })

  it('takes no page that was printed from another revision of its issue', async () => {
    const article = approvedArticle(2)
    const outcome = await database.act(async (transaction) => {
      const record = recordStore(transaction)
      const story = await record.printedStory(2)
      const placed = story?.pages[1]?.placed
      if (!placed) throw new Error('It was printed.')
      const printed = printedInMemory(issueForPress(placedIssue()))
      const reprint = { issueRevision: (story?.issueRevision ?? 0) + 1, placed, printed }
      const at = new Date()
      return record.reviseStory({ articleId: 2, kind: 'retraction', article, notice: '撤回。', at, reprint })
    })
    expect(outcome).toBe('movedOn')
  })

  it('takes no file under a hash that is not its own', async () => {
    const insert = database.app.query(
      "insert into published.files (hash, kind, mime, bytes, size) values ($1, 'pdf', 'application/pdf', 'x', 1)",
      ['0'.repeat(64)],
    )
    await expect(insert).rejects.toMatchObject({ code: '23514', constraint: 'files_hash_is_of_bytes' })
  })
})
