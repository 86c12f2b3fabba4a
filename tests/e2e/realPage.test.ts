import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn, fillReview, testAddress } from '../support/deskRoom'

const realPage = new URL('../../../shared/real-page/page.txt', import.meta.url)
const samplePage = new URL('../../bin/sample/page-03.txt', import.meta.url)

/** 录入 → 送审 → 三审 → 三校 → 签发 → 截稿 → 出版 → 读者: in a browser, by the people whose work it is. */
describe('a scanned page becomes a published page', () => {
  const text = readFileSync(existsSync(realPage) ? realPage : samplePage, 'utf8')
  let browser: Browser
  let desk: Colleague
  let editor: Colleague
  let chief: Colleague
  let issue = ''
  let pageThree = ''
  let date = ''
  let stories: readonly string[] = []
  let headlines: readonly string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
    desk = await comeIn(browser, 'deskChief')
    editor = await comeIn(browser, 'responsibleEditor')
    chief = await comeIn(browser, 'dutyChiefEditor')
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('the desk chief plans an issue of three pages', async () => {
    await desk.open('/desk/issues')
    date = weekAfter(await newestDate(desk))
    await desk.page.getByLabel('出版日期').fill(date)
    await desk.page.getByLabel('自己写版名').check()
    await desk.page.getByLabel('各版版名').fill('要闻\n综合\n地方科协')
    await desk.press('建立这一期', '已建立')
    await desk.page.getByTestId('answer').getByRole('link').click()
    await desk.page.waitForURL('**/desk/issues/*')
    issue = new URL(desk.page.url()).pathname
    pageThree = await hrefOf(desk, '第03版 地方科协')
  })

  test('an issue that is not ready says everything that is missing, and publishes nothing', async () => {
    await chief.open(issue)
    await chief.page.getByRole('button', { name: '出版这一期' }).click()
    await chief.page.getByRole('button', { name: '确定出版' }).click()
    const refused = chief.page.locator('[data-refusal="issueNotPublishable"]')
    await refused.waitFor()
    expect(await refused.getByRole('listitem').count()).toBeGreaterThanOrEqual(4)
    expect((await fetch(`${testAddress()}/api/public/issues/${date}`)).status).toBe(404)
  })

  test('the editor takes the page in, sees what is open beside its source, and makes seven drafts', async () => {
    const { page } = editor
    await editor.open(`/desk/intake?page=${pageThree.split('/').at(-1)}`)
    await page.getByLabel('把一个版的文字贴在这里').fill(text)
    await page.getByRole('button', { name: '识读', exact: true }).click()
    await page.getByTestId('summary').filter({ hasText: '7篇稿件' }).waitFor()
    const discards = page.getByRole('button', { name: '舍去这几行' })
    while ((await discards.count()) > 0) await discards.first().click()
    await editor.press('建稿，上到所选版面', '已建稿7篇')
    await editor.open(pageThree)
    stories = await storyLinks(editor)
    expect(stories).toHaveLength(7)
  })

  test('a save that comes late shows both texts and loses neither', async () => {
    const other = await comeIn(browser, 'responsibleEditor', 1)
    const story = stories[0] ?? ''
    await editor.open(story)
    await other.open(story)
    const kicker = await other.page.getByLabel('引题').inputValue()
    await other.page.getByLabel('来源').fill('本报')
    await other.page.getByLabel('引题').fill('先存的引题')
    await other.press('保存', '已保存')
    await editor.page.getByLabel('引题').fill('后写的引题')
    await editor.page.getByRole('button', { name: '保存', exact: true }).click()
    await editor.page.locator('[data-refusal="staleRevision"]').waitFor()
    const both = editor.page.getByTestId('newer-text')
    await both.getByText('先存的引题').waitFor()
    await both.getByText('后写的引题').waitFor()
    await editor.page.getByRole('button', { name: '用我的文字' }).click()
    await editor.page.getByLabel('引题').fill(kicker)
    await editor.press('保存', '已保存')
    await other.page.context().close()
  })

  test('a session that has ended refuses the save, and the text stays', async () => {
    const other = await comeIn(browser, 'responsibleEditor', 1)
    await other.open(stories[1] ?? '')
    await other.page.getByLabel('来源').fill('不能丢的文字')
    await other.page.context().clearCookies()
    await other.page.getByRole('button', { name: '保存', exact: true }).click()
    await other.page.locator('[data-refusal="notSignedIn"]').waitFor()
    expect(await other.page.getByLabel('来源').inputValue()).toBe('不能丢的文字')
    await other.page.context().close()
  })

  test('three people pass all seven stories, each their own review', async () => {
    const opinions = { 初审: '事实已核对。', 复审: '同意。', 终审: '可以刊发。' }
    for (const story of stories) {
      await editor.open(story)
      await editor.press('送审', '已送审')
    }
    const [first] = stories
    await desk.open(first ?? '')
    expect(await desk.page.getByRole('button', { name: /^通过/ }).count()).toBe(0) // it is not their turn
    for (const [stage, reviewer] of [
      ['初审', editor],
      ['复审', desk],
      ['终审', chief],
    ] as const) {
      for (const story of stories) {
        await reviewer.open(story)
        await fillReview(reviewer.page, opinions[stage])
        await reviewer.press(`通过${stage}`, '已通过')
      }
    }
    await chief.open(first ?? '')
    await chief.page.getByText('已通过终审').first().waitFor()
  })

  test('three proofreaders read the page, none of them twice', async () => {
    await editor.open(pageThree)
    headlines = await editor.page.locator('ol a[href^="/desk/articles/"]').allTextContents()
    await editor.press('送校', '已送校')
    for (const round of [1, 2, 3]) {
      const proofreader = await comeIn(browser, 'proofreader', round - 1)
      await proofreader.open(pageThree)
      await proofreader.press(`完成第${round}校`, '这一校已完成')
      if (round < 3) {
        const again = proofreader.page.getByRole('button', { name: `完成第${round + 1}校` })
        expect(await again.isDisabled()).toBe(true)
        await proofreader.page.getByText('不能由同一个人承担').waitFor()
      }
      await proofreader.page.context().close()
    }
  })

  test('the duty chief signs off, leaves out what is not ready, closes and publishes', async () => {
    await chief.open(pageThree)
    await chief.press('签发此版', '已签发')
    for (const empty of ['第01版 要闻', '第02版 综合']) {
      await chief.open(issue)
      await chief.open(await hrefOf(chief, empty))
      await chief.page.locator('summary', { hasText: '本期不出此版' }).click()
      await chief.page.getByLabel('不出此版的原因').fill('本期不出')
      await chief.press('本期不出此版', '本期不出此版')
    }
    await chief.open(issue)
    await chief.page.getByRole('button', { name: '截稿', exact: true }).click()
    await chief.press('确定截稿', '已截稿')
    await chief.page.getByRole('button', { name: '出版这一期' }).click()
    await chief.press('确定出版', '已出版')
  })

  test('a reader finds the page and its stories in order', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: testAddress() })
    const page = await context.newPage()
    const answer = await page.goto(`/${date}/3`)
    expect(answer?.status()).toBe(200)
    expect(await page.locator('.placed-page .box').count()).toBeGreaterThanOrEqual(headlines.length)
    await page.goto(`/${date}/3/text`)
    const shown = (await page.locator('main').innerText()).replace(/\s/gu, '')
    const places = headlines.map((headline) => shown.indexOf(headline.replace(/\s/gu, '')))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    await context.close()
  })
})

async function newestDate({ page }: Colleague): Promise<string> {
  const dates = await page.locator('a[href^="/desk/issues/"]').allTextContents()
  return dates.map((text) => text.trim()).find((text) => /^\d{4}-\d{2}-\d{2}$/.test(text)) ?? '2026-11-19'
}

function weekAfter(date: string): string {
  const week = 7 * 24 * 60 * 60 * 1000
  return new Date(new Date(`${date}T00:00:00Z`).getTime() + week).toISOString().slice(0, 10)
}

async function hrefOf({ page }: Colleague, name: string): Promise<string> {
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href')
  if (!href) throw new Error(`There is no link “${name}”.`)
  return href
}

async function storyLinks({ page }: Colleague): Promise<readonly string[]> {
  const links = await page.locator('ol a[href^="/desk/articles/"]').all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
}
