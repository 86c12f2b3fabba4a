import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PlacedPage } from '../../src/layout'
import { bundledFonts } from '../../src/render/fonts/bundledFonts'
import { drawPdf } from '../../src/render/pdf/drawPdf'
import { drawSvg } from '../../src/render/svg/drawSvg'
import { launchChromium } from '../../tests/support/chromium'
import { fullPage } from '../../tests/support/fullPage'
import { htmlOfBoxes } from './htmlOfBoxes'
import { timed, type Timing } from './Timing'

/** What drawing whole 对开 pages took, beside Chromium printing the same boxes, in turns. */
export interface DrawBench {
  readonly pages: number
  readonly characters: number
  readonly firstMs: number
  readonly other: readonly Timing[]
  readonly same: readonly Timing[]
  readonly svg: readonly Timing[]
  readonly chromium: readonly Timing[]
  readonly largestBytes: number
}

export async function drawPages(modules: string, pages: number): Promise<DrawBench> {
  const library = await bundledFonts(modules)
  const print = async (page: PlacedPage): Promise<Uint8Array> =>
    drawPdf(page, { fonts: await library.fontsFor(page), images: new Map(), meta: { title: '版' } })
  const { ms: firstMs } = await timed(() => print(fullPage(1000)))
  for (let seed = 1001; seed <= 1040; seed++) await print(fullPage(seed))
  const measured = {
    other: [] as Timing[],
    same: [] as Timing[],
    svg: [] as Timing[],
    chromium: [] as Timing[],
  }
  let largestBytes = 0
  const browser = await launchChromium()
  const folder = await mkdtemp(join(tmpdir(), 'banmian-bench-'))
  const tab = await browser.newPage()
  for (let seed = 1; seed <= pages; seed++) {
    const page = fullPage(seed)
    const printed = await timed(() => print(page))
    largestBytes = Math.max(largestBytes, printed.value.length)
    measured.other.push(printed)
    measured.same.push(await timed(() => print(page)))
    measured.svg.push(await timed(() => drawSvg(page)))
    const file = join(folder, `${seed}.html`)
    await writeFile(file, htmlOfBoxes(page, modules))
    measured.chromium.push(
      await timed(async () => {
        await tab.goto(pathToFileURL(file).href)
        await tab.evaluate(() => document.fonts.ready.then(() => true))
        await tab.pdf({ preferCSSPageSize: true, printBackground: true })
      }),
    )
  }
  await browser.close()
  await rm(folder, { recursive: true })
  const characters = fullPage(1).lines.reduce((sum, { clusters }) => sum + [...clusters.join('')].length, 0)
  return { pages, characters, firstMs, ...measured, largestBytes }
}
