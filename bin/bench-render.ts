import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PlacedPage } from '../src/layout/placed/PlacedPage'
import { bundledFonts } from '../src/render/fonts/bundledFonts'
import { drawPdf } from '../src/render/pdf/drawPdf'
import { drawSvg } from '../src/render/svg/drawSvg'
import { launchChromium } from '../tests/support/chromium'
import { fullPage } from '../tests/support/fullPage'

/** How fast a placed page is drawn, beside Chromium printing the same boxes, into docs/bench/render.md. */
const root = resolve(import.meta.dirname, '..')
const modules = join(root, 'node_modules')
const pages = 60
const library = await bundledFonts(modules)
const started = performance.now()
await print(fullPage(1000))
const first = performance.now() - started
for (let seed = 1001; seed <= 1040; seed++) await print(fullPage(seed))

const measured = {
  other: [] as number[],
  same: [] as number[],
  svg: [] as number[],
  chromium: [] as number[],
}
let largest = 0
const browser = await launchChromium()
const folder = await mkdtemp(join(tmpdir(), 'banmian-bench-'))
const tab = await browser.newPage()
for (let seed = 1; seed <= pages; seed++) {
  const page = fullPage(seed)
  measured.other.push(await timed(async () => (largest = Math.max(largest, (await print(page)).length))))
  measured.same.push(await timed(() => print(page)))
  measured.svg.push(await timed(() => drawSvg(page)))
  const file = join(folder, `${seed}.html`)
  await writeFile(file, htmlOf(page))
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
await mkdir(join(root, 'docs/bench'), { recursive: true })
await writeFile(join(root, 'docs/bench/render.md'), report())
process.stdout.write(report())

async function print(page: PlacedPage): Promise<Uint8Array> {
  return drawPdf(page, { fonts: await library.fontsFor(page), images: new Map(), meta: { title: '版' } })
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The same boxes with the same copy, for Chromium to break into lines and print with the same fonts. */
function htmlOf({ page, boxes, lines }: PlacedPage): string {
  const css = pathToFileURL(join(modules, '@fontsource-variable/noto-serif-sc/index.css')).href
  const stories = boxes.map(({ id, x, y, width, height }) => {
    const copy = lines.filter((line) => line.box === id).map((line) => line.clusters.join(''))
    const place = `left:${x}pt;top:${y}pt;width:${width}pt;height:${height}pt`
    return `<article style="${place}"><h2>${copy[0] ?? ''}</h2><p>${copy.slice(1).join('')}</p></article>`
  })
  return `<!doctype html><html lang="zh-CN"><link rel="stylesheet" href="${css}"><style>
    @page { size: ${page.widthPt}pt ${page.heightPt}pt; margin: 0 }
    body { margin: 0; font: 9pt/11.5pt 'Noto Serif SC Variable' }
    article { position: absolute; overflow: hidden; text-align: justify } h2 { font: 900 16pt/46pt 'Noto Serif SC Variable'; margin: 0 } p { margin: 0 }
    </style>${stories.join('')}</html>`
}

function report(): string {
  const rows: [string, number[], string][] = [
    ['page to PDF, another page each time', measured.other, 'p95 ≤ 50 ms'],
    ['page to PDF, the same glyphs as before', measured.same, ''],
    ['page to SVG, without its fonts', measured.svg, ''],
    ['Chromium: load and print the same boxes', measured.chromium, ''],
  ]
  const table = rows.map(([what, times, reach]) => {
    const spread = [0.5, 0.95, 1].map((share) => `${at(times, share).toFixed(1)} ms`)
    return `| ${[what, ...spread, reach].join(' | ')} |`
  })
  return `# Bench of the drawings

Written by \`npm run bench:render\`. Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}.
${pages} whole 对开 pages (\`tests/support/fullPage.ts\`): ${characters()} characters each, about 1060 different ones in the body. Fonts
are open after 40 other pages; the very first page of a process took ${first.toFixed(0)} ms. All in one run, in turns.

| what | p50 | p95 | slowest | reach |
|---|---|---|---|---|
${table.join('\n')}

The largest of the files has ${Math.ceil(largest / 1000)} KB (reach: at most 300). Chromium takes ${(at(measured.chromium, 0.5) / at(measured.other, 0.5)).toFixed(1)} times as long (reach: 6), prints
RGB without a TrimBox, and breaks lines by its own rules.
`
}

function characters(): number {
  return fullPage(1).lines.reduce((sum, { clusters }) => sum + [...clusters.join('')].length, 0)
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0
}
