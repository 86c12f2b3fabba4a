import { beforeAll, describe, expect, it } from 'vitest'

/** The files of the sample newspaper, as the served app gives them to readers. */
const served = process.env['BANMIAN_TEST_URL'] ?? ''
const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, served), init)

interface File {
  readonly url: string
  readonly bytes: number
}

let issue: { readonly date: string; readonly pdf: File }
let page: { readonly pdf: File; readonly placed: string }
let placed: { readonly css: File; readonly fonts: readonly File[] }

beforeAll(async () => {
  const { issues } = await (await get('/api/public/issues')).json()
  // The sample's own: other tests publish issues of few pages.
  const whole = issues.find(({ pages }: { pages: readonly { number: number }[] }) => pages.length === 4)
  issue = await (await get(`/api/public/issues/${whole.date}`)).json()
  page = await (await get(`/api/public/issues/${whole.date}/pages/1`)).json()
  placed = await (await get(page.placed)).json()
})

describe('the files of an issue', () => {
  it('are PDFs of the issue and of its pages, with a name to save them by', async () => {
    for (const { url, bytes } of [issue.pdf, page.pdf]) {
      const response = await get(url)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('public, max-age=60, must-revalidate')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(issue.date)
      const body = Buffer.from(await response.arrayBuffer())
      expect([body.length, body.toString('latin1', 0, 5)]).toEqual([bytes, '%PDF-'])
    }
  })

  it('come in parts, and as their heads alone', async () => {
    const part = await get(page.pdf.url, { headers: { range: 'bytes=0-4' } })
    const total = part.headers.get('content-range')
    expect([part.status, total, await part.text()]).toEqual([206, `bytes 0-4/${page.pdf.bytes}`, '%PDF-'])
    const head = await get(page.pdf.url, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const held = { 'if-none-match': head.headers.get('etag') ?? '' }
    expect((await get(page.pdf.url, { headers: held })).status).toBe(304)
  })

  it('are fonts and style sheets to keep for ever, which the page’s policy lets in', async () => {
    for (const { url } of [placed.css, ...placed.fonts]) {
      const response = await get(url)
      expect([url, response.status]).toEqual([url, 200])
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(response.headers.get('content-security-policy')).toBeNull()
    }
  })

  it('are not there by other addresses', async () => {
    for (const path of [
      `/files/${'0'.repeat(64)}.pdf`,
      '/files/',
      '/files/..%2Fsecrets.json',
      '/files/a.pdf',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
})
