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
const drops = 20
/** Ms that the hand rests over a place before it lets go: not at all, and as long as an eye looks where a thing will lie. */
const rests = [0, 300] as const
const places = [
  { x: 0.1, y: 0.3 },
  { x: 0.6, y: 0.62 },
] as const

const browser = await launchChromium()
const { page } = await comeIn(browser, 'pageDesigner')
await page.setViewportSize({ width: 1440, height: 900 })
const stories = await openFullestPage(page)
await page.evaluate(watchDrops)
const devtools = await page.context().newCDPSession(page)
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
const measured: Measured[] = []
for (const rest of rests)
  for (let drop = 0; drop < drops; drop++)
    measured.push(await timedDrop(page, { to: places[drop % places.length] ?? places[0], rest }))
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
  const loose = tab.getByRole('button', { name: '松开全部锁定' })
  if (await loose.isVisible()) await loose.click()
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
  ).observe(drawing, { subtree: true, childList: true, attributes: true })
}

interface Measured {
  readonly rest: number
  readonly wait: number
  readonly engine: number
  /** What the page's own thread worked for the drop: the acts, the drawing, its layout and its paint, in CPU time. */
  readonly cpu: number
}

async function timedDrop(
  tab: Page,
  { to, rest }: { readonly to: { readonly x: number; readonly y: number }; readonly rest: number },
): Promise<Measured> {
  const box = await roomOf(tab.locator('[data-testid="sheet"] button[data-box]').last())
  const sheet = await roomOf(tab.getByTestId('sheet'))
  const from = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 30) }
  await tab.mouse.move(from.x, from.y)
  await tab.mouse.down()
  await tab.mouse.move(from.x + 20, from.y + 20, { steps: 3 })
  await tab.mouse.move(sheet.x + sheet.width * to.x, sheet.y + sheet.height * to.y, { steps: 6 })
  await tab.waitForTimeout(rest)
  const before = await worked()
  await tab.mouse.up()
  await tab.waitForFunction(() => (window as unknown as { painted: number }).painted > 0)
  const cpu = (await worked()) - before
  const wait = await tab.evaluate(() => {
    const { dropped, painted } = window as unknown as { dropped: number; painted: number }
    return painted - dropped
  })
  const engine = Number(await tab.getByTestId('engine').getAttribute('data-ms'))
  await tab.waitForTimeout(1_200) // the save and the proposals are over before the next drop
  return { rest, wait, engine, cpu }
}

/** Ms of CPU time that the page's own thread has worked so far. */
async function worked(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
}

async function roomOf(locator: Locator) {
  const room = await locator.boundingBox()
  if (!room) throw new Error('What is to be dragged is not on the screen.')
  return room
}

function report(): string {
  const at = (values: readonly number[], share: number) =>
    Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0)
  const row = (words: string, values: readonly number[]) =>
    `| ${words} | ${at(values, 0.5)} | ${at(values, 0.95)} |`
  const rows = rests.flatMap((rest) => {
    const drop = measured.filter((one) => one.rest === rest)
    const hand = rest === 0 ? 'let go at once' : `let go after a rest of ${rest} ms`
    return [
      row(
        `${hand}: drop to painted page`,
        drop.map(({ wait }) => wait),
      ),
      row(
        '… the engine, in its worker',
        drop.map(({ engine }) => engine),
      ),
      row(
        '… CPU time of the page’s own thread',
        drop.map(({ cpu }) => cpu),
      ),
    ]
  })
  return `# The hand at the makeup desk

From the drop of a box to the page set anew and painted, in headless Chromium without a GPU: ${drops} drops of each kind on a
page of ${stories} boxes, by \`npm run bench:makeup\` on ${cpus()[0]?.model ?? 'an unknown machine'} (${cpus().length} cores, shared with the
server, the browser and whatever else runs; load ${(loadavg()[0] ?? 0).toFixed(0)}). While the hand rests over a place, the page is set ahead.

| ms | median | p95 |
|---|---|---|
${rows.join('\n')}
`
}
