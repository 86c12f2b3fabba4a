import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn } from '../support/deskRoom'
import {
  boxNamed,
  boxes,
  engineRan,
  expectWords,
  fullestPage,
  itemIds,
  openDesk,
  placeOf,
  saved,
  stories,
  storyNames,
  tabTo,
} from '../support/makeupRoom'

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
    address = await fullestPage(designer)
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

  test('the issue’s pages stand above the desk in small, each with its name, and Tab goes to them', async () => {
    const { page } = designer
    await openDesk(designer, address)
    const tabs = page.getByRole('navigation', { name: '本期各版' }).getByRole('link')
    expect(await tabs.count()).toBeGreaterThan(1)
    for (const tab of await tabs.all()) expect(await tab.innerText()).toMatch(/^\d\d /)
    await page.locator('nav [aria-current="page"] svg rect').first().waitFor()
    await tabTo(page, 'nav a[href^="/desk/makeup/"]')
    const sketch = await page.request.get(`${address}/sketch.svg`)
    expect(sketch.headers()['content-type']).toContain('image/svg+xml')
    expect((await sketch.body()).length).toBeLessThan(20_000)
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

const nextForm: Readonly<Record<string, string>> = { 盖文: '竖题', 竖题: '加框', 加框: '盖文' }
const rowIn = (words: string): number => Number(/第(\d+)行/.exec(words)?.[1])
