import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { launchChromium } from '../tests/support/chromium'
import { comeIn } from '../tests/support/deskRoom'

/**
 * How long an editor's hand waits at the makeup desk: from the drop of a box to the page set anew on the screen, into
 * docs/bench/makeup.md. Wants a served app with the sample newspaper (BANMIAN_TEST_URL, BANMIAN_TEST_PEOPLE).
 */
const drops = 40
const places = [
  { x: 0.1, y: 0.3 },
  { x: 0.6, y: 0.62 },
] as const

const browser = await launchChromium()
const { page } = await comeIn(browser, 'pageDesigner')
await page.setViewportSize({ width: 1440, height: 900 })
const stories = await openFullestPage(page)
await page.evaluate(watchDrops)
const waits: number[] = []
const engine: number[] = []
for (let drop = 0; drop < drops; drop++) {
  const place = places[drop % places.length] ?? places[0]
  waits.push(await timedDrop(page, place))
  engine.push(Number(await page.getByTestId('engine').getAttribute('data-ms')))
}
await browser.close()
const text = report()
const folder = resolve(import.meta.dirname, '..', 'docs/bench')
await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'makeup.md'), text)
process.stdout.write(text)

async function openFullestPage(tab: Page): Promise<number> {
  await tab.goto('/desk/makeup')
  const cards = tab.locator('main li').filter({ hasText: /\d+篇/ })
  const counts = (await cards.allTextContents()).map((words) => Number(/(\d+)篇/.exec(words)?.[1] ?? 0))
  const fullest = counts.indexOf(Math.max(...counts))
  await cards.nth(fullest).getByRole('link').first().click()
  await tab.waitForURL(/\/desk\/makeup\/\d+$/)
  await tab.locator('[data-testid="engine"]:not([data-ms=""])').waitFor({ state: 'attached' })
  for (let added = 0; added < 4; added++) {
    const add = tab.getByRole('button', { name: /^把“.*”上到本版$/ }).first()
    if (await add.isVisible()) await add.click()
    await tab.waitForTimeout(1_500)
  }
  return tab.locator('[data-testid="sheet"] button[data-box]').count()
}

/** Notes when a drop happened and when the page that it led to was painted. */
function watchDrops(): void {
  const times = window as unknown as { dropped: number; painted: number }
  window.addEventListener(
    'pointerup',
    () => {
      times.dropped = performance.now()
      times.painted = 0
    },
    true,
  )
  const drawing = document.querySelector('[data-testid="sheet"] svg')
  if (!drawing) throw new Error('There is no page to watch.')
  new MutationObserver(() =>
    requestAnimationFrame(() => setTimeout(() => (times.painted = performance.now()))),
  ).observe(drawing, { subtree: true, childList: true })
}

async function timedDrop(tab: Page, to: { readonly x: number; readonly y: number }): Promise<number> {
  const from = await roomOf(tab.locator('[data-testid="sheet"] button[data-box]').last())
  const sheet = await roomOf(tab.getByTestId('sheet'))
  await tab.mouse.move(from.x + 8, from.y + 8)
  await tab.mouse.down()
  await tab.mouse.move(from.x + 30, from.y + 30, { steps: 3 })
  await tab.mouse.move(sheet.x + sheet.width * to.x, sheet.y + sheet.height * to.y, { steps: 6 })
  await tab.mouse.up()
  await tab.waitForFunction(() => (window as unknown as { painted: number }).painted > 0)
  await tab.waitForTimeout(1_200) // the save and the proposals are over before the next drop
  return tab.evaluate(() => {
    const { dropped, painted } = window as unknown as { dropped: number; painted: number }
    return painted - dropped
  })
}

async function roomOf(locator: Locator) {
  const room = await locator.boundingBox()
  if (!room) throw new Error('What is to be dragged is not on the screen.')
  return room
}

function report(): string {
  const at = (values: readonly number[], share: number) =>
    Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0)
  return `# The hand at the makeup desk

From the drop of a box to the page set anew and painted, in headless Chromium: ${drops} drops on a page of ${stories} boxes,
by \`npm run bench:makeup\` on ${cpus()[0]?.model ?? 'an unknown machine'} (${cpus().length} cores, shared with the server and the browser; load ${(loadavg()[0] ?? 0).toFixed(0)}).

| ms | median | p95 |
|---|---|---|
| drop to painted page | ${at(waits, 0.5)} | ${at(waits, 0.95)} |
| of which the engine, in its worker | ${at(engine, 0.5)} | ${at(engine, 0.95)} |
`
}
