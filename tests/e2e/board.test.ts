import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn } from '../support/deskRoom'

const narrow = { width: 360, height: 740 }
const eightHours = 8 * 3_600_000
const minute = 60_000

/** Date and time on the Beijing clock, so many ms from now. */
const beijing = (ahead: number) => {
  const clock = new Date(Date.now() + eightHours + ahead).toISOString()
  return { date: clock.slice(0, 10), time: clock.slice(11, 16) }
}

describe('the issue board', () => {
  let browser: Browser
  let desk: Colleague
  let chief: Colleague
  let board: string

  beforeAll(async () => {
    browser = await launchChromium()
    desk = await comeIn(browser, 'deskChief')
    chief = await comeIn(browser, 'dutyChiefEditor')
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('a weekday’s template is kept, and gives the next issue its pages', async () => {
    const { page } = desk
    await desk.open('/desk/issues')
    const proposed = await page.getByLabel('出版日期').inputValue()
    const weekday = new Date(`${proposed}T00:00:00Z`).getUTCDay() || 7
    await desk.open(`/desk/issues/weekdays?day=${weekday}`)
    while ((await page.getByRole('button', { name: /^去掉第/ }).count()) > 0)
      await page
        .getByRole('button', { name: /^去掉第/ })
        .first()
        .click()
    for (const title of ['要闻', '地方科协']) {
      await page.getByRole('button', { name: '加一个版' }).click()
      await page.getByLabel('版名').last().fill(title)
    }
    await page.getByLabel('付印时间').fill('22:30')
    await desk.press('保存模板', '模板已保存')
    await desk.open('/desk/issues')
    await page.getByLabel('出版日期').fill(proposed)
    await page.getByLabel(/的模板（2个版）/).check()
    await desk.press('建立这一期', '已建立')
    await page.getByTestId('answer').getByRole('link').click()
    await page.waitForURL(/\/desk\/issues\/\d+$/)
    board = new URL(page.url()).pathname
    expect(await page.getByTestId('board-2').innerText()).toContain('第02版 地方科协')
    await desk.open('/desk/issues')
    await page.getByLabel('出版日期').fill(proposed)
    await page.getByLabel(/的模板（2个版）/).check()
    await page.getByRole('button', { name: '建立这一期' }).click()
    await page.locator('[data-refusal="issueDateTaken"]').waitFor()
  })

  test('the press time is set by the desk chief, and a colleague’s board shows it without being asked', async () => {
    await chief.open(board)
    await desk.open(board)
    await desk.page.locator('summary', { hasText: '定付印时间' }).click()
    const form = desk.page.getByRole('form', { name: '定付印时间' })
    const past = beijing(-10 * minute)
    await form.getByLabel('日期').fill(past.date)
    await form.getByLabel('时间').fill(past.time)
    await desk.press('定付印时间', '付印时间已更新')
    await desk.page.getByText('已过付印时间').first().waitFor()
    await chief.page.getByRole('link', { name: '待办' }).focus()
    await chief.page.getByText('已过付印时间').first().waitFor()
    expect(await chief.page.evaluate(() => document.activeElement?.textContent)).toContain('待办')
  })

  test('every fault leads to its place', async () => {
    await chief.open(board)
    const faults = chief.page.getByTestId('preflight').getByRole('listitem')
    expect(await faults.count()).toBeGreaterThanOrEqual(3)
    const unsigned = chief.page.locator('[data-fault="pageNotSignedOff"]').first()
    expect(await unsigned.innerText()).toContain('不能出版')
    await unsigned.getByRole('link').click()
    await chief.page.waitForURL(/\/desk\/pages\/\d+$/)
  })

  test('a time that is over is refused, one that is set can be cancelled', async () => {
    const { page } = chief
    await chief.open(board)
    const form = page.getByRole('form', { name: '定时出版' })
    const past = beijing(-minute)
    await form.getByLabel('日期').fill(past.date)
    await form.getByLabel('时间').fill(past.time)
    await form.getByRole('button', { name: '定时' }).click()
    await page.locator('[data-refusal="scheduleTimePast"]').waitFor()
    const later = beijing(24 * 60 * minute)
    await form.getByLabel('日期').fill(later.date)
    await form.getByLabel('时间').fill(later.time)
    await form.getByRole('button', { name: '定时' }).click()
    await page.getByTestId('schedule-waiting').getByText('离出版还有').waitFor()
    await page.getByRole('button', { name: '取消定时' }).click()
    await page.getByText('不会在原定时间').waitFor()
    await chief.press('确定取消', '已取消定时出版')
    await page.getByTestId('schedule-waiting').waitFor({ state: 'detached' })
  })

  test('an issue that is not ready when its time comes is not published, and the board says why in red', async () => {
    const { page } = chief
    await chief.open(board)
    const form = page.getByRole('form', { name: '定时出版' })
    const soon = beijing(minute + 5_000)
    await form.getByLabel('日期').fill(soon.date)
    await form.getByLabel('时间').fill(soon.time)
    await form.getByRole('button', { name: '定时' }).click()
    await page.getByTestId('schedule-waiting').waitFor()
    const refused = page.getByTestId('schedule-refused')
    await refused.waitFor({ timeout: 120_000 })
    expect(await refused.innerText()).toContain('还不能出版')
  })

  test('closing says first what will happen', async () => {
    const { page } = desk
    await desk.open(board)
    await page.getByRole('button', { name: '截稿', exact: true }).click()
    await page.getByText('截稿后不能撤回').waitFor()
    await page.getByRole('button', { name: '先不办' }).first().click()
    await page.getByRole('button', { name: '截稿', exact: true }).click()
    await desk.press('确定截稿', '已截稿')
  })

  test('is accessible and fits a phone', async () => {
    for (const [who, place] of [
      [chief, board],
      [desk, '/desk/issues/weekdays?day=1'],
      [desk, '/desk/issues'],
    ] as const) {
      for (const size of [{ width: 1440, height: 900 }, narrow]) {
        await who.page.setViewportSize(size)
        await who.open(place)
        const { violations } = await new AxeBuilder({ page: who.page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
          place,
        ).toEqual([])
        const width = await who.page.evaluate(() => document.documentElement.scrollWidth)
        expect(width, place).toBeLessThanOrEqual(size.width)
      }
    }
  })
})
