import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn } from '../support/deskRoom'
import {
  boxes,
  drag,
  expectWords,
  fullestPage,
  itemIds,
  openDesk,
  placeOf,
  roomOf,
  saved,
  storyNames,
} from '../support/makeupRoom'

/** 组版台: what the hand drags, with a mouse and with a finger. */
describe('dragging at the makeup desk', () => {
  let browser: Browser
  let designer: Colleague
  let address = ''

  beforeAll(async () => {
    browser = await launchChromium()
    designer = await comeIn(browser, 'pageDesigner')
    await designer.page.setViewportSize({ width: 1440, height: 900 })
    address = await fullestPage(designer)
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('a box is dragged to another place and stays there, until it is undone', async () => {
    const { page } = designer
    await openDesk(designer, address)
    const box = boxes(page).last()
    const id = (await box.getAttribute('data-box')) ?? ''
    const before = await placeOf(page, id)
    await drag(page, box, { x: 0.35, y: 0.5 })
    await page.waitForFunction(
      ([item, old]) => document.querySelector(`[data-box="${item}"]`)?.getAttribute('aria-label') !== old,
      [id, before] as const,
    )
    expect(await placeOf(page, id)).toContain('有锁定')
    expect(await page.getByTestId('announcement').innerText()).toContain('第')
    await page.getByRole('button', { name: /^撤销：移动/ }).click()
    await page.waitForFunction(
      ([item, old]) => document.querySelector(`[data-box="${item}"]`)?.getAttribute('aria-label') === old,
      [id, before] as const,
    )
    await page.getByRole('button', { name: /^重做：移动/ }).click()
    await page.locator(`[data-box="${id}"][aria-label*="有锁定"]`).waitFor()
    await saved(page)
  })

  test('an edge is dragged: the story is as many columns wide as the hand says', async () => {
    const { page } = designer
    await openDesk(designer, address)
    await boxes(page).first().click()
    await expectWords(page.getByTestId('selected-place'), /宽\d栏/)
    const sheet = await roomOf(page.getByTestId('sheet'))
    const grip = await roomOf(page.locator('[data-grip="right"]'))
    const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x - 20, from.y, { steps: 3 })
    await page.mouse.move(sheet.x + sheet.width * 0.49, from.y, { steps: 5 })
    await page.mouse.up()
    await expectWords(page.getByTestId('selected-place'), /宽4栏/)
    await page.keyboard.press('Control+z')
    await saved(page)
  })

  test('a story is dropped on the pool to leave the page, and dragged from there onto it again', async () => {
    const { page } = designer
    await openDesk(designer, address)
    const before = await storyNames(page)
    const id = (await itemIds(page)).at(-1) ?? ''
    const pool = page.locator('[data-drop="pool"]')
    const box = await roomOf(page.locator(`[data-box="${id}"]`))
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 - 20, box.y + box.height / 2, { steps: 3 })
    await pool.hover({ position: { x: 80, y: 40 }, force: true })
    await page.locator('[data-drop="pool"][data-over]').waitFor()
    await page.mouse.up()
    await page.locator(`[data-box="${id}"]`).waitFor({ state: 'detached' })
    expect(await storyNames(page)).toHaveLength(before.length - 1)
    await saved(page)

    const row = page.locator(`[data-pool="${id.replace('article-', '')}"]`)
    await row.scrollIntoViewIfNeeded()
    await drag(page, row, { x: 0.4, y: 0.6 })
    await page.locator(`[data-box="${id}"][aria-label*="有锁定"]`).waitFor()
    expect(await storyNames(page)).toHaveLength(before.length)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await saved(page)
    expect(await storyNames(page)).toEqual(before)
  })

  test('the page comes along where the hand is at the edge of the stage', async () => {
    const { page } = designer
    await openDesk(designer, address)
    await page.getByRole('button', { name: '100%' }).click()
    const stage = await roomOf(page.getByTestId('stage'))
    const scrolled = () => page.getByTestId('stage').evaluate(({ scrollTop }) => scrollTop)
    await page.getByTestId('stage').evaluate((element) => element.scrollTo(0, 0))
    const box = await roomOf(boxes(page).first())
    await page.mouse.move(box.x + 60, Math.max(box.y, stage.y) + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + 80, stage.y + stage.height - 8, { steps: 6 })
    await page.waitForFunction(() => (document.querySelector('[data-testid="stage"]')?.scrollTop ?? 0) > 300)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    const rest = await scrolled()
    await page.waitForTimeout(300)
    expect(await scrolled()).toBe(rest)
    await saved(page)
  })

  test('a finger selects a box with a tap and then drags it', async () => {
    const { page } = designer
    await openDesk(designer, address)
    const id = (await itemIds(page)).at(-1) ?? ''
    const before = await placeOf(page, id)
    await page.locator(`[data-box="${id}"]`).click()
    const touch = await page.context().newCDPSession(page)
    const box = await roomOf(page.locator(`[data-box="${id}"]`))
    const sheet = await roomOf(page.getByTestId('sheet'))
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const at = (toX: number, toY: number) => ({ touchPoints: [{ x: toX, y: toY }] })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(x, y) })
    for (const share of [0.3, 0.6, 1])
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        ...at(
          x + (sheet.x + sheet.width * 0.35 - x) * share,
          y + (sheet.y + sheet.height * 0.45 - y) * share,
        ),
      })
    await page.getByTestId('drop').waitFor()
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.waitForFunction(
      ([item, old]) => document.querySelector(`[data-box="${item}"]`)?.getAttribute('aria-label') !== old,
      [id, before] as const,
    )
    await page.keyboard.press('Control+z')
    await saved(page)
  })
})
