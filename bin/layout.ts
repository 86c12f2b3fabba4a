import { readFile, writeFile } from 'node:fs/promises'
import { layoutPage, pageStyles, readPageStyle, readPlan, type PageStyle } from '../src/layout'
import { drawPlacedPage } from './drawPlacedPage'
import { fromHere } from './layout/fromHere'
import { layoutUsage, readLayoutOptions, type LayoutOptions } from './layout/readLayoutOptions'
import { readFontFolder, type FontFolder } from './layout/readFontFolder'
import { Refused } from './layout/Refused'

/** `npm run --silent layout -- PLAN.json …`: docs/contracts/page.md. Exit status 2 is a refusal, with a line for each fault. */
const options = readLayoutOptions(process.argv.slice(2))
try {
  if (options === null) throw new Refused([layoutUsage])
  await layOut(options)
} catch (error) {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(error.lines.map((line) => `${line.replace(/\s+/g, ' ')}\n`).join(''))
  process.exitCode = 2
}

async function layOut({ plan: file, files, styles: styleFiles }: LayoutOptions): Promise<void> {
  const own = await readFontFolder(files.get('--fonts'))
  const styles = new Map(pageStyles)
  for (const styleFile of styleFiles) {
    const style = await readStyle(styleFile, own)
    styles.set(style.id, style)
  }
  const read = readPlan(await readJson(file, 'a page plan'), styles)
  if (!read.ok) throw new Refused(read.faults.map(sentence))
  const placed = layoutPage(read.plan, undefined, styles)
  const text = `${JSON.stringify(placed)}\n`
  const out = files.get('--out')
  if (out === undefined) process.stdout.write(text)
  else await writeFile(out, text)
  await drawPlacedPage(placed, { plan: read.plan, files, families: own.families })
}

async function readStyle(file: string, own: FontFolder): Promise<PageStyle> {
  const read = readPageStyle(await readJson(file, 'a page style'), own.faces)
  if (read.ok) return read.style
  throw new Refused(read.faults.map((fault) => `${file}: ${sentence(fault)}`))
}

function sentence({
  path,
  expected,
  found,
}: {
  readonly path: string
  readonly expected: string
  readonly found: string
}): string {
  return `${path}: expected ${expected}, found ${found}`
}

async function readJson(file: string, what: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(fromHere(file), 'utf8'))
  } catch (error) {
    throw new Refused([
      `${file}: expected ${what} in JSON, found ${error instanceof Error ? error.message : String(error)}`,
    ])
  }
}
