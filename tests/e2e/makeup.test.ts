import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn } from '../support/deskRoom'

const wide = { width: 1440, height: 900 }
const narrow = { width: 360, height: 740 }

/** 组版台: a page made up by mouse, by keys alone, and by two people at once. */
describe('the makeup desk', () => {
  let browser: Browser
  let designer: Colleague
  let editor: Colleague
  let address = ''

  beforeAll(async () => {
    browser = await launchChromium()
    designer = await comeIn(browser, 'pageDesigner')
    editor = await comeIn(browser, 'responsibleEditor')
    await designer.page.setViewportSize(wide)
    await editor.page.setViewportSize(wide)
    await designer.open('/desk/makeup')
    const fullest = designer.page
      .locator('main li')
      .filter({ hasText: /(?:\d{2}|[3-9])篇/ })
      .first()
    address = (await fullest.getByRole('link').first().getAttribute('href')) ?? ''
  })
  afterAll(async () => {
    await browser?.close()
  })

  test('a story is taken from the pool, has its numbers, and stays when the page is opened again', async () => {
    const { page } = designer
    await openDesk(designer, address)
    const before = await storyNames(page)
    const add = page.getByRole('button', { name: /^把“.*”上到本版$/ }).first()
    const story = /^把“(.*)”上到本版$/.exec((await add.getAttribute('aria-label')) ?? '')?.[1] ?? ''
    await add.click()
    await boxNamed(page, story).waitFor()
    expect(await storyNames(page)).toEqual([...before, `《${story}》`])
    await stories(page).last().locator('[data-fit]').waitFor()
    await saved(page)
    await openDesk(designer, address)
    expect(await storyNames(page)).toEqual([...before, `《${story}》`])
    await boxNamed(page, story).waitFor()
  })

  test('a page that has no story yet is shown whole', async () => {
    const { page } = designer
    await designer.open('/desk/makeup')
    const empty = page
      .locator('main li')
      .filter({ hasText: /(?<!\d)0篇/ })
      .first()
    await page.goto((await empty.getByRole('link').first().getAttribute('href')) ?? '')
    await engineRan(page)
    const [stage, sheet] = [
      await page.getByTestId('stage').boundingBox(),
      await page.getByTestId('sheet').boundingBox(),
    ]
    expect((sheet?.height ?? 0) / (stage?.height ?? 1)).toBeGreaterThan(0.8)
    expect((sheet?.height ?? 0) / (stage?.height ?? 1)).toBeLessThanOrEqual(1)
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

  test('with the keyboard alone a box is taken up, moved, made wider, locked, swapped, undone and saved', async () => {
    const { page } = designer
    await openDesk(designer, address)
    await tabTo(page, '[data-box]')
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-box') ?? '')
    const row = rowIn(await placeOf(page, first))
    await page.keyboard.press('m')
    await expectWords(page.getByTestId('announcement'), /拿起/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator(`[data-box="${first}"][aria-label*="第${row + 10}行"]`).waitFor()
    await page.keyboard.press('Control+z')
    await expectWords(page.getByTestId('announcement'), /已撤销/)
    const form = (await page.getByRole('radio', { checked: true }).locator('..').innerText()).trim()
    await page.keyboard.press('h')
    await page.getByRole('radio', { name: nextForm[form] ?? '', checked: true }).waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('ArrowDown')
    const second = await page.evaluate(() => document.activeElement?.getAttribute('data-box') ?? '')
    expect(second).not.toBe(first)
    const order = await storyNames(page)
    await page.keyboard.press('s')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '撤销：对调' }).waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '按键' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await saved(page)
    expect(await storyNames(page)).toEqual(order)
  })

  test('what is typed in a story is on the page at once, with its numbers, and is saved to the story', async () => {
    const { page } = editor
    await openDesk(editor, address)
    const kicker = `引题改于${Date.now()}`
    const draft = stories(page).filter({ hasText: '草稿' }).first() // an approved story is not the editor's to change
    await draft.getByRole('button').first().click()
    await page.getByRole('button', { name: '改稿' }).click()
    const body = page.getByLabel('正文')
    const before = await body.inputValue()
    await body.fill(`${before}\n${'版面上马上看得见的一句话。'.repeat(30)}`)
    await page.getByTestId('sheet').getByText('版面上马上看得见').first().waitFor()
    await page.getByText('有未保存的改动').first().waitFor()
    await body.fill(before)
    await page.getByTestId('sheet').getByText('版面上马上看得见').first().waitFor({ state: 'detached' })
    await page.getByLabel('引题').fill(kicker)
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('有未保存的改动').first().waitFor({ state: 'detached' })
    await openDesk(designer, address)
    await expectWords(designer.page.getByTestId('sheet'), new RegExp(kicker))
  })

  test('two people at one page see each other, and lose nothing when both change it', async () => {
    await openDesk(designer, address)
    await openDesk(editor, address)
    await expectWords(designer.page.getByTestId('others'), new RegExp(editor.name))
    await expectWords(editor.page.getByTestId('others'), new RegExp(designer.name))
    const [first, second] = await itemIds(designer.page)

    await designer.page.context().setOffline(true)
    await designer.page.locator(`[data-box="${first}"]`).focus()
    await designer.page.keyboard.press('h')
    await designer.page.locator('[data-state="failed"]').waitFor()
    await editor.page.locator(`[data-box="${second}"]`).focus()
    await editor.page.keyboard.press('h')
    await saved(editor.page)
    await designer.page.context().setOffline(false)

    const conflict = designer.page.getByTestId('conflict')
    await conflict.waitFor({ timeout: 60_000 })
    await conflict.getByText(editor.name).waitFor()
    await designer.page.getByRole('button', { name: '在同事的版上加我的改动' }).click()
    await saved(designer.page)
    for (const { page } of [designer, editor])
      for (const item of [first, second])
        await page.locator(`[data-box="${item}"][aria-label*="有锁定"]`).waitFor({ timeout: 60_000 })
  })

  test('work that could not be saved is offered again after the page was left', async () => {
    const { page } = editor
    await openDesk(editor, address)
    const [, , third] = await itemIds(page)
    await page.context().setOffline(true)
    await page.locator(`[data-box="${third}"]`).focus()
    await page.keyboard.press('h')
    await page.locator('[data-state="failed"]').waitFor()
    page.once('dialog', (dialog) => void dialog.accept()) // the browser asks before unsaved work is left
    await page.context().setOffline(false)
    await page.goto('about:blank')
    await openDesk(editor, address)
    const offer = page.getByRole('button', { name: '接着做' })
    if (await offer.isVisible()) await offer.click() // else the save came through at the last moment
    await page.locator(`[data-box="${third}"][aria-label*="有锁定"]`).waitFor()
    await saved(page)
  })

  test('the desk is accessible, and needs no sideways scrolling on a phone', async () => {
    const { page } = designer
    await openDesk(designer, address)
    await boxes(page).first().click()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    await page.setViewportSize(narrow)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width)
    await page.setViewportSize(wide)
  })
})

async function openDesk(colleague: Colleague, address: string): Promise<void> {
  await colleague.page.goto(address, { waitUntil: 'domcontentloaded' })
  await boxes(colleague.page).first().waitFor()
  await engineRan(colleague.page)
}

const engineRan = (page: Page): Promise<void> =>
  page.locator('[data-testid="engine"]:not([data-ms=""])').waitFor({ state: 'attached' })

const boxes = (page: Page): Locator => page.locator('[data-testid="sheet"] button[data-box]')
const stories = (page: Page): Locator => page.getByRole('region', { name: '本版稿件' }).locator('ol > li')
const boxNamed = (page: Page, story: string): Locator =>
  page.locator(`[data-box][aria-label*=${JSON.stringify(story)}]`).first()
const saved = (page: Page): Promise<void> => page.locator('[data-state="saved"]').waitFor({ timeout: 60_000 })
const placeOf = async (page: Page, item: string): Promise<string> =>
  (await page.locator(`[data-box="${item}"]`).getAttribute('aria-label')) ?? ''

const nextForm: Readonly<Record<string, string>> = { 盖文: '竖题', 竖题: '加框', 加框: '盖文' }
const rowIn = (words: string): number => Number(/第(\d+)行/.exec(words)?.[1])

async function storyNames(page: Page): Promise<readonly string[]> {
  const names = await stories(page).locator('[aria-pressed]').allTextContents()
  return names.map((name) => name.replace(/^\d+/, ''))
}

async function itemIds(page: Page): Promise<readonly string[]> {
  const ids = await boxes(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-box') ?? ''))
  return ids.filter((id) => id.startsWith('article'))
}

async function roomOf(locator: Locator) {
  const room = await locator.boundingBox()
  if (!room) throw new Error('What is to be dragged is not on the screen.')
  return room
}

/** Drags a box to a place on the sheet, given in shares of its width and height. */
async function drag(page: Page, box: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const from = await roomOf(box)
  const sheet = await roomOf(page.getByTestId('sheet'))
  await page.mouse.move(from.x + 12, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 })
  await page.mouse.move(sheet.x + sheet.width * to.x, sheet.y + sheet.height * to.y, { steps: 8 })
  await page.getByTestId('drop').waitFor()
  await page.mouse.up()
}

/** Presses Tab until what has the focus matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never came to ${selector}.`)
}

async function expectWords(locator: Locator, words: RegExp): Promise<void> {
  await locator.filter({ hasText: words }).first().waitFor({ timeout: 60_000 })
}
