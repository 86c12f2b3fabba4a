import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn, fillReview } from '../support/deskRoom'

const lead = '近日，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。'
const second = '讲解员说，动手做过的实验，孩子们记得最牢。'
const third = '县科协负责人介绍，大篷车今年还要走进十二个村。'

describe('reviewing a story', () => {
  let browser: Browser
  let reporter: Colleague
  let editor: Colleague
  let chief: Colleague
  let story: string

  beforeAll(async () => {
    browser = await launchChromium()
    reporter = await comeIn(browser, 'reporter')
    editor = await comeIn(browser, 'responsibleEditor')
    chief = await comeIn(browser, 'deskChief')
    const { page } = reporter
    await reporter.open('/desk/articles/new')
    await page.getByRole('textbox', { name: '主题' }).fill(`大篷车开进云溪村 ${Date.now()}`)
    await page.getByRole('textbox', { name: '正文' }).fill([lead, second, third].join('\n'))
    await page.keyboard.press('Control+s')
    await page.waitForURL(/\/desk\/articles\/\d+$/)
    story = new URL(page.url()).pathname
    await reporter.open(story)
    await reporter.press('送审', '已送审')
    await editor.open(story)
    await editor.page
      .getByRole('textbox', { name: '正文' })
      .fill([second, lead.replace('二十件', '三十件'), third].join('\n'))
    await editor.press('保存', '已保存')
  })
  afterAll(async () => {
    await browser?.close()
  })

  const compared = ({ page }: Colleague) => page.getByTestId('compared')

  test('shows what changed since it was filed, by character, and a moved paragraph as a move', async () => {
    await editor.open(story)
    const text = compared(editor)
    await text.locator('[data-change="removed"]', { hasText: '二' }).first().waitFor()
    await text.locator('[data-change="added"]', { hasText: '三' }).first().waitFor()
    expect(await text.locator('[data-status="movedHere"]').count()).toBe(1)
    expect(await text.locator('[data-status="movedAway"]').count()).toBe(1)
    const sign = await text
      .locator('[data-change="removed"]')
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine)
    expect(sign).toContain('line-through')
    await editor.page.getByRole('link', { name: '只看现稿' }).click()
    await editor.page.waitForURL('**since=none')
    await expect.poll(() => text.locator('[data-change]').count()).toBe(0)
  })

  test('a remark from selected words is answered by the author and stays on its words through an edit', async () => {
    const { page } = chief
    await chief.open(story)
    await selectWords(page, '三十件展品')
    await page.getByTestId('remark-selection').click()
    await page.getByLabel('批注内容').first().fill('件数请再核对。')
    await chief.press('写下批注', '批注已写下')
    expect(await page.locator('#passage-1').innerText()).toBe('三十件展品')

    await editor.open(story)
    const body = await editor.page.getByRole('textbox', { name: '正文' }).inputValue()
    await editor.page.getByRole('textbox', { name: '正文' }).fill(body.replace('近日，', '11月20日上午，'))
    await editor.press('保存', '已保存')
    await expect.poll(() => editor.page.locator('#passage-1').innerText()).toBe('三十件展品')

    await reporter.open(story)
    await reporter.page.locator('summary', { hasText: '答复' }).click()
    await reporter.page.getByLabel('答复内容').fill('展品清单上是三十件。')
    await reporter.press('写下答复', '答复已写下')
    expect(await reporter.page.getByRole('button', { name: '了结' }).count()).toBe(0)

    await chief.open(story)
    await chief.press('了结', '批注已了结')
    await expect.poll(() => page.locator('#passage-1').count()).toBe(0)
    await page.getByText('已了结1条').waitFor()
  })

  test('a remark is written with the keyboard alone', async () => {
    const { page } = editor
    await editor.open(story)
    await page.getByRole('button', { name: '批注 正文第3段' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('批注的文字').fill('十二个村')
    await page.getByLabel('批注内容').first().focus()
    await page.keyboard.type('请列出村名。')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByTestId('answer').filter({ hasText: '批注已写下' }).waitFor()
    expect(await page.locator('a[id^="passage-"]').innerText()).toBe('十二个村')
  })

  test('whoever passed the first review is told before and after that another must do the second', async () => {
    const { page } = editor
    await editor.open(story)
    await fillReview(page, '属实。')
    await editor.press('通过初审', '通过')
    await editor.open(story)
    const decisions = page.getByRole('region', { name: '办理', exact: true })
    expect(await decisions.innerText()).toMatch(/不能|交给另一位同事/u)
    await chief.open(story)
    await chief.page.getByTestId('opinions').getByText('“属实。”').waitFor()
    expect(await chief.page.getByTestId('counts').innerText()).toContain('一字不差')
    await chief.page.getByRole('link', { name: '原稿' }).click()
    await chief.page.getByTestId('counts').getByText('移').waitFor()
  })

  test('the sheet to print holds changes, opinions and remarks', async () => {
    const { page } = chief
    await chief.open(`${story}/sheet?since=filed`)
    const text = await page.locator('main').innerText()
    for (const words of ['审稿对照表', '属实。', '请列出村名。', '件数请再核对。'])
      expect(text).toContain(words)
    expect(await page.locator('del, ins').count()).toBeGreaterThan(2)
  })

  test('is accessible, and needs no sideways scrolling on a phone', async () => {
    for (const path of [`${story}?since=filed`, `${story}/sheet?since=filed`]) {
      await chief.page.setViewportSize({ width: 1280, height: 900 })
      await chief.open(path)
      const { violations } = await new AxeBuilder({ page: chief.page }).analyze()
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await chief.page.setViewportSize({ width: 360, height: 740 })
      const width = await chief.page.evaluate(() => document.documentElement.scrollWidth)
      expect([path, width]).toEqual([path, 360])
    }
  })
})

/** Selects words of the story as a mouse would. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = [...document.querySelectorAll('[data-text]')]
    const walker = document.createTreeWalker(
      texts.find((one) => one.textContent.includes(wanted)) ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, words)
}
