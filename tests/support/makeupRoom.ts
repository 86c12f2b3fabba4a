import type { Locator, Page } from 'playwright-core'
import type { Colleague } from './deskRoom'

/** The makeup desk as a browser test sees it: how it is opened, what stands on it, and how something is dragged. */
/** The address of the page with the most to make up. */
export async function fullestPage({ page, open }: Colleague): Promise<string> {
  await open('/desk/makeup')
  const fullest = page
    .locator('main li')
    .filter({ hasText: /(?:\d{2}|[3-9])篇/ })
    .first()
  return (await fullest.getByRole('link').first().getAttribute('href')) ?? ''
}

export async function openDesk(colleague: Colleague, address: string): Promise<void> {
  await colleague.page.goto(address, { waitUntil: 'domcontentloaded' })
  await boxes(colleague.page).first().waitFor()
  await engineRan(colleague.page)
}

export const engineRan = (page: Page): Promise<void> =>
  page.locator('[data-testid="engine"]:not([data-ms=""])').waitFor({ state: 'attached' })

export const boxes = (page: Page): Locator => page.locator('[data-testid="sheet"] button[data-box]')
export const stories = (page: Page): Locator =>
  page.getByRole('region', { name: '本版稿件' }).locator('ol > li')
export const boxNamed = (page: Page, story: string): Locator =>
  page.locator(`[data-box][aria-label*=${JSON.stringify(story)}]`).first()
export const saved = (page: Page): Promise<void> =>
  page.locator('[data-state="saved"]').waitFor({ timeout: 60_000 })
export const placeOf = async (page: Page, item: string): Promise<string> =>
  (await page.locator(`[data-box="${item}"]`).getAttribute('aria-label')) ?? ''

export async function storyNames(page: Page): Promise<readonly string[]> {
  const names = await stories(page).locator('[aria-pressed]').allTextContents()
  return names.map((name) => name.replace(/^\d+/, ''))
}

export async function itemIds(page: Page): Promise<readonly string[]> {
  const ids = await boxes(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-box') ?? ''))
  return ids.filter((id) => id.startsWith('article'))
}

export async function roomOf(locator: Locator) {
  const room = await locator.boundingBox()
  if (!room) throw new Error('What is to be dragged is not on the screen.')
  return room
}

/** Drags a box to a place on the sheet, given in shares of its width and height. */
export async function drag(
  page: Page,
  box: Locator,
  to: { readonly x: number; readonly y: number },
): Promise<void> {
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
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`Tab never came to ${selector}.`)
}

export async function expectWords(locator: Locator, words: RegExp): Promise<void> {
  await locator.filter({ hasText: words }).first().waitFor({ timeout: 60_000 })
}
