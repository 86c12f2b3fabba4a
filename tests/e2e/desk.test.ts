import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn, testAddress, testPeople } from '../support/deskRoom'

const samplePage = readFileSync(new URL('../../bin/sample/page-03.txt', import.meta.url), 'utf8')
const narrow = { width: 360, height: 740 }

describe('the desk', () => {
  let browser: Browser
  let editor: Colleague
  let reporter: Colleague

  beforeAll(async () => {
    browser = await launchChromium()
    editor = await comeIn(browser, 'responsibleEditor')
    reporter = await comeIn(browser, 'reporter')
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('sends whoever is not signed in to the door, and back to where they wanted to go', async () => {
    const context = await browser.newContext({ locale: 'zh-CN', baseURL: testAddress() })
    const page = await context.newPage()
    await page.goto('/desk/issues', { waitUntil: 'networkidle' })
    const [person] = testPeople().filter(({ roles }) => roles.includes('deskChief'))
    await page.getByLabel('用户名').fill(person?.username ?? '')
    await page.getByLabel('密码').fill(person?.password ?? '')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.waitForURL('**/desk/issues')
    const cookies = await context.cookies()
    const session = cookies.find(({ name }) => name === 'payload-token')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    await page.getByRole('button', { name: '退出' }).click()
    await page.waitForURL('**/desk/sign-in')
    await context.addCookies(session ? [session] : [])
    await page.goto('/desk/issues')
    expect(page.url()).toContain('/desk/sign-in') // the session is over, whoever kept its cookie
    await context.close()
  })

  test('says the same of a wrong name and of a wrong password', async () => {
    const context = await browser.newContext({ locale: 'zh-CN', baseURL: testAddress() })
    const page = await context.newPage()
    const words: string[] = []
    for (const username of [testPeople()[0]?.username ?? '', 'nobody-of-this-name']) {
      await page.goto('/desk/sign-in', { waitUntil: 'networkidle' })
      await page.getByLabel('用户名').fill(username)
      await page.getByLabel('密码').fill('not-the-password')
      await page.getByRole('button', { name: '登录', exact: true }).click()
      words.push(await page.locator('[role="alert"]').filter({ hasText: '。' }).first().innerText())
    }
    expect(words[0]).toBe(words[1])
    await context.close()
  })

  test('has nothing of issues for a reporter', async () => {
    const answer = await reporter.page.goto('/desk/issues')
    expect(answer?.status()).toBe(404)
  })

  test('counts what is written, and says whether the byline is understood', async () => {
    const { page } = reporter
    await reporter.open('/desk/articles/new')
    await page.getByLabel('主题').fill('键盘上写成的稿件')
    await page.getByLabel('正文').fill('## 小标题\n一段文字。')
    await page.getByText('8字').waitFor()
    await page.getByLabel('署名').fill('（本报记者 林知远）')
    await page.getByTestId('byline-parts').getByText('本报记者 林知远').waitFor()
    await page.getByLabel('署名').fill('（')
    await page.getByText('认不出，按原文保留').waitFor()
  })

  test('offers back what was typed and not saved', async () => {
    const { page } = reporter
    await reporter.open('/desk/articles/new')
    await page.getByLabel('正文').fill('还没有保存的一段。')
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: '恢复这些文字' }).click()
    expect(await page.getByLabel('正文').inputValue()).toBe('还没有保存的一段。')
  })

  test('a reporter files and submits with the keyboard, an editor returns it, and it comes back first', async () => {
    const { page } = reporter
    const headline = `键盘稿件 ${Date.now()}`
    await reporter.open('/desk/articles/new')
    await page.getByLabel('主题').focus()
    await page.keyboard.type(headline)
    await page.getByLabel('正文').focus()
    await page.keyboard.type('一段只用键盘写成的文字。')
    await page.keyboard.press('Control+s')
    await page.waitForURL(/\/desk\/articles\/\d+$/)
    const story = new URL(page.url()).pathname
    await reporter.open(story)
    await page.getByRole('button', { name: '送审' }).focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('answer').filter({ hasText: '已送审' }).waitFor()

    await editor.open(story)
    await editor.page.locator('summary', { hasText: '退回作者或退稿' }).focus()
    await editor.page.keyboard.press('Enter')
    await editor.page.getByLabel('理由').focus()
    await editor.page.keyboard.press('ArrowDown')
    await editor.page.getByRole('button', { name: '退回作者' }).focus()
    await editor.page.keyboard.press('Enter')
    await editor.page.locator('[data-refusal="returnReasonMissing"]').waitFor()
    await editor.page.getByLabel('写明情况').focus()
    await editor.page.keyboard.type('请补充时间和地点。')
    await editor.page.keyboard.press('Tab')
    await editor.page.keyboard.press('Enter')
    await editor.page.getByTestId('answer').filter({ hasText: '已退回作者' }).waitFor()

    await reporter.open('/desk')
    const mine = page.getByRole('region', { name: '我的稿件' })
    const first = mine.getByRole('listitem').first()
    expect(await first.innerText()).toContain(headline)
    expect(await first.innerText()).toContain('请补充时间和地点。')
  })

  test('intake is mended with undo, and what is left open is said', async () => {
    const { page } = editor
    await editor.open('/desk/intake')
    await page.getByLabel('把一个版的文字贴在这里').fill(samplePage)
    await page.getByRole('button', { name: '识读', exact: true }).click()
    const summary = page.getByTestId('summary')
    await summary.filter({ hasText: '6篇' }).waitFor()
    await page.getByRole('button', { name: '与下一篇并成一篇' }).first().click()
    await summary.filter({ hasText: '5篇' }).waitFor()
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await summary.filter({ hasText: '6篇' }).waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    await page.getByRole('button', { name: '接着做' }).click()
    await summary.filter({ hasText: '6篇' }).waitFor()
  })

  test('speaks English to those who ask for it', async () => {
    const context = await browser.newContext({ locale: 'en-GB', baseURL: testAddress() })
    const page = await context.newPage()
    await page.goto('/desk/sign-in')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('main').innerText()).toContain('Password')
    await context.close()
  })

  const places = ['/desk', '/desk/articles/new', '/desk/issues', '/desk/intake']
  test('every screen is accessible, and needs no sideways scrolling on a phone', async () => {
    await editor.open('/desk/issues')
    const issue = await editor.page.locator('main a[href^="/desk/issues/"]').first().getAttribute('href')
    await editor.open(issue ?? '')
    const page = await editor.page.locator('a[href^="/desk/pages/"]').last().getAttribute('href')
    const story = await editor.page.locator('a[href^="/desk/articles/"]').last().getAttribute('href')
    for (const place of [...places, issue, page, story]) {
      if (!place) continue
      await editor.page.setViewportSize({ width: 1280, height: 900 })
      await editor.open(place)
      const { violations } = await new AxeBuilder({ page: editor.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
      expect(found, place).toEqual([])
      await editor.page.setViewportSize(narrow)
      const width = await editor.page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, place).toBeLessThanOrEqual(narrow.width)
    }
  })
})
