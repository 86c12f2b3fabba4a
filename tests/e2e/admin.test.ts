import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn, testAddress } from '../support/deskRoom'

describe('the admin', () => {
  let browser: Browser
  let editor: Colleague
  const elsewhere: string[] = []
  const faults: string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
    editor = await comeIn(browser, 'responsibleEditor')
    editor.page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== testAddress()) elsewhere.push(request.url())
    })
    editor.page.on('pageerror', (error) => faults.push(`${editor.page.url()}: ${error.message}`))
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('shows a story with its text, in Chinese, and asks no other host for anything', async () => {
    const { page } = editor
    await editor.open('/admin/collections/articles?limit=1&sort=id')
    await page.locator('tbody a').first().click()
    const body = page.getByRole('textbox', { name: '正文' })
    await body.waitFor()
    expect(JSON.parse(await body.inputValue())).toContainEqual({
      kind: 'paragraph',
      text: expect.stringContaining('。'),
    })
    expect(await page.locator('html').getAttribute('lang')).toBe('zh')
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    )
    expect(fonts.join()).toContain('Noto Sans SC Variable')
    expect([elsewhere, faults]).toEqual([[], []])
  })

  test('keeps broken data as it was typed, and does not save it', async () => {
    const { page } = editor
    const body = page.getByRole('textbox', { name: '正文' })
    await body.fill('[{"kind": ')
    await page.getByRole('button', { name: '保存' }).click()
    await page.locator('[data-sonner-toast][data-type="error"]').first().waitFor()
    expect(await body.inputValue()).toBe('[{"kind": ')
  })

  test('opens every collection that an editor sees', async () => {
    await editor.open('/admin')
    const links = await editor.page
      .locator('nav a[href^="/admin/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')))
    expect(links.length).toBeGreaterThan(7)
    for (const link of links) {
      const answer = await editor.page.goto(link ?? '', { waitUntil: 'networkidle' })
      expect([link, answer?.status()]).toEqual([link, 200])
    }
    expect([elsewhere, faults]).toEqual([[], []])
  })

  test('an address of nothing under the desk has words, and a way back', async () => {
    const answer = await editor.page.goto('/desk/nothing/here', { waitUntil: 'networkidle' })
    expect(answer?.status()).toBe(404)
    await editor.page.getByRole('heading', { name: '没有找到' }).waitFor()
    await editor.page.getByRole('link', { name: '待办' }).click()
    await editor.page.waitForURL('**/desk')
  })
})
