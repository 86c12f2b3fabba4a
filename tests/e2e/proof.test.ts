import type { APIResponse, Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { comeIn, testAddress } from '../support/deskRoom'
import { textOfPdf } from '../support/paintedPage'

/** 校样: the PDF of a page in the making, for whoever may read the page and for nobody else. */
describe('the proof of a page, asked over HTTP', () => {
  let browser: Browser
  let laidOut = ''
  let empty = ''

  beforeAll(async () => {
    browser = await launchChromium()
    const { page, open } = await comeIn(browser, 'pageDesigner')
    await open('/desk/makeup')
    const pages = page.locator('main li')
    const addressOf = async (words: RegExp) =>
      (await pages.filter({ hasText: words }).first().getByRole('link').first().getAttribute('href')) ?? ''
    laidOut = `${await addressOf(/(?:\d{2}|[1-9])篇/)}/proof.pdf`
    empty = `${await addressOf(/(?<!\d)0篇/)}/proof.pdf`
  })
  afterAll(async () => {
    await browser?.close()
  })

  const askedBy = async (role: string, path: string): Promise<APIResponse> =>
    (await comeIn(browser, role)).page.request.get(path)

  test.each(['pageDesigner', 'responsibleEditor', 'proofreader', 'dutyChiefEditor'])(
    'is a PDF for %s that says what it is and is kept by nobody',
    async (role) => {
      const response = await askedBy(role, laidOut)
      expect(response.status()).toBe(200)
      const { 'content-type': type, 'cache-control': keep } = response.headers()
      expect([type, keep]).toEqual(['application/pdf', 'no-store'])
      expect(await textOfPdf(await response.body())).toContain('校样')
    },
  )

  test.each(['reporter', 'correspondent'])('is not there for a %s, who reads no pages', async (role) => {
    const response = await askedBy(role, laidOut)
    expect(response.status()).toBe(404)
    expect(response.headers()['cache-control']).toBe('no-store')
    expect(await response.text()).toBe('')
  })

  test('is refused to whoever is not signed in, as is a page that there is not', async () => {
    for (const path of [laidOut, empty, '/desk/makeup/999999/proof.pdf']) {
      const response = await fetch(new URL(path, testAddress()), { redirect: 'manual' })
      expect([path, response.status]).toEqual([path, 401])
      expect(await response.text()).toBe('')
    }
  })

  test('is not there for a page that was never laid out, or by an id that is none', async () => {
    for (const path of [empty, '/desk/makeup/999999/proof.pdf', '/desk/makeup/1e3/proof.pdf'])
      expect([path, (await askedBy('pageDesigner', path)).status()]).toEqual([path, 404])
  })
})
