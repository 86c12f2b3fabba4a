import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { layoutPage, readPlan } from '../src/layout'
import { drawPlacedPage } from './drawPlacedPage'

/** `npm run --silent layout -- PLAN.json [--out PLACED.json] [--svg FILE] [--pdf FILE]`: docs/contracts/page.md. */
const usage = 'usage: npm run --silent layout -- PLAN.json [--out PLACED.json] [--svg FILE] [--pdf FILE]'
const outputs = ['--out', '--svg', '--pdf']
const options = readOptions(process.argv.slice(2))
if (options === null) refuse([usage])
else await layOut(options)

interface Options {
  readonly plan: string
  /** Where each output goes, by its word. */
  readonly files: ReadonlyMap<string, string>
}

function readOptions(words: readonly string[]): Options | null {
  const plans: string[] = []
  const files = new Map<string, string>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (!word.startsWith('--')) plans.push(word)
    else {
      const file = words[++i]
      if (!outputs.includes(word) || file === undefined) return null
      files.set(word, fromHere(file))
    }
  }
  const [plan, ...more] = plans
  return plan === undefined || more.length > 0 ? null : { plan, files }
}

async function layOut({ plan: file, files }: Options): Promise<void> {
  const value = await readJson(file)
  if (value === undefined) return
  const read = readPlan(value)
  if (!read.ok) {
    return refuse(
      read.faults.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`),
    )
  }
  const placed = layoutPage(read.plan)
  const text = `${JSON.stringify(placed)}\n`
  const out = files.get('--out')
  if (out === undefined) process.stdout.write(text)
  else await writeFile(out, text)
  await drawPlacedPage(placed, { folio: read.plan.folio, svg: files.get('--svg'), pdf: files.get('--pdf') })
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(fromHere(file), 'utf8'))
  } catch (error) {
    refuse([
      `${file}: expected a page plan in JSON, found ${error instanceof Error ? error.message : String(error)}`,
    ])
    return undefined
  }
}

/** npm runs from the project's folder; a file is meant from where the command was typed. */
function fromHere(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file)
}

function refuse(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line.replace(/\s+/g, ' ')}\n`).join(''))
  process.exitCode = 2
}
