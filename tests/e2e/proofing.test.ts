import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn, testAddress } from '../support/deskRoom'

/** 三校: a proofreader marks a page, an editor settles the mark, another person does the next round. */
describe('a page in proof', () => {
  let browser: Browser
  let reader: Colleague
  let second: Colleague
  let editor: Colleague
  let proof = ''

  beforeAll(async () => {
    browser = await launchChromium()
    reader = await comeIn(browser, 'proofreader')
    second = await comeIn(browser, 'proofreader', 1)
    editor = await comeIn(browser, 'pageDesigner')
    proof = await sendToProof(editor)
  })
  afterAll(async () => {
    await browser?.close()
  })

  const marks = ({ page }: Colleague) => page.getByTestId('mark')
  const answer = ({ page }: Colleague) => page.getByTestId('mark-answer')

  test('is marked with the mouse on the page as it will be printed', async () => {
    const { page } = reader
    await reader.open(proof)
    const sheet = await page.getByTestId('proof-sheet').boundingBox()
    if (!sheet) throw new Error('The sheet is not on the screen.')
    const [x, y] = await firstWords(reader)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 6, y, { steps: 4 })
    await page.mouse.up()
    await page.getByTestId('selection').getByText('已选').waitFor()
    await page.getByText('改正', { exact: true }).click()
    await page.getByLabel('改成什么').fill('科学')
    await page.getByRole('button', { name: '标上', exact: true }).click()
    await answer(reader).getByText('已标上').waitFor()
    await marks(reader).first().getByText('→ 科学').waitFor()
    expect(await page.locator('[data-mark="1"]').count()).toBe(1)
  })

  test('is marked with the keyboard alone, on words and on an area', async () => {
    const { page } = reader
    await page.getByTestId('proof-stage').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await page.getByTestId('selection').getByText('已选').waitFor()
    await page.keyboard.press('a')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    await page.getByTestId('selection').getByText('已画一个框').waitFor()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('sign')
    await page.getByText('说明', { exact: true }).click()
    await page.getByLabel('改成什么').fill('此处留白过大')
    await page.getByRole('button', { name: '标上', exact: true }).click()
    await page.locator('[data-number="2"][data-settlement="open"]').waitFor()
  })

  test('is accessible, fits a phone, and prints its marks for those who may read it', async () => {
    const { page } = reader
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.setViewportSize({ width: 1280, height: 900 })
    const printed = await page.request.get(`${proof}/marked.pdf`)
    expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf'])
    const reporter = await comeIn(browser, 'reporter')
    expect((await reporter.page.request.get(`${proof}/marked.pdf`)).status()).toBe(404)
    const stranger = await fetch(new URL(`${proof}/marked.pdf`, testAddress()), { redirect: 'manual' })
    expect(stranger.status).toBe(401)
  })

  test('goes to the second round by another person, once an editor has settled every mark', async () => {
    await reader.open(proof)
    await reader.press('完成第1校', '校')
    await second.open(proof)
    expect(await second.page.getByText('还有2处校对符号没有处理').first().isVisible()).toBe(true)
    expect(await second.page.getByRole('button', { name: '完成第2校' }).isDisabled()).toBe(true)

    await editor.open(proof)
    const first = marks(editor).first()
    await first.getByRole('button', { name: '已改', exact: true }).click()
    await editor.page.locator('[data-number="1"][data-settlement="done"]').waitFor()
    const other = marks(editor).nth(1)
    await other.locator('summary').click()
    await other.getByRole('button', { name: '不改，记下理由' }).click()
    await other.locator('[data-refusal="markReasonMissing"]').waitFor()
    await other.getByLabel('不改的理由').fill('版式如此')
    await other.getByRole('button', { name: '不改，记下理由' }).click()
    await editor.page.locator('[data-number="2"][data-settlement="declined"]').waitFor()

    await reader.open(proof)
    expect(await reader.page.getByText('三个校次不能由同一个人承担').first().isVisible()).toBe(true)
    await second.open(proof)
    await second.press('完成第2校', '校')
  })

  test('has a look for the chief before sign-off, with hash and what changed', async () => {
    const chief = await comeIn(browser, 'dutyChiefEditor')
    await chief.open(`${proof}/look`)
    const { page } = chief
    expect(await page.getByTestId('page-hash').innerText()).toMatch(/^[0-9a-f]{64}$/)
    expect(await page.getByTestId('story-look').count()).toBeGreaterThan(0)
    await page.getByTestId('look-marks').getByText('都处理完了').waitFor()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
})

/** A page of the sample newspaper that is made up and not in proof yet; gives the address of its proof. */
async function sendToProof({ page, open, press }: Colleague): Promise<string> {
  await open('/desk/makeup')
  const links = page.locator('main li').filter({ hasText: /(?:\d{2}|[1-9])篇/ })
  const addresses = await links
    .getByRole('link')
    .evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''))
  for (const address of addresses) {
    const id = address.split('/').at(-1) ?? ''
    await open(`/desk/pages/${id}`)
    const send = page.getByRole('button', { name: '送校', exact: true })
    if ((await send.count()) === 0 || (await send.first().isDisabled())) continue
    await press('送校', '校')
    return `/desk/proofs/${id}`
  }
  throw new Error('No page of the sample newspaper can be sent to proof.')
}

/** A place in the first line of a story on the sheet. */
async function firstWords({ page }: Colleague): Promise<readonly [number, number]> {
  const stage = page.getByTestId('proof-stage')
  await stage.focus()
  await page.keyboard.press('ArrowRight')
  const box = await page.getByTestId('selected').first().boundingBox()
  if (!box) throw new Error('The keyboard selects nothing on the sheet.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}
