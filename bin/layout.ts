import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { layoutPage, readPlan } from '../src/layout'

/** `npm run --silent layout -- PLAN.json [--out PLACED.json]`: docs/contracts/page.md. */
const usage = 'usage: npm run --silent layout -- PLAN.json [--out PLACED.json]'
const options = readOptions(process.argv.slice(2))
if (options === null) refuse([usage])
else await layOut(options)

interface Options {
  readonly plan: string
  readonly out: string | null
}

function readOptions(words: readonly string[]): Options | null {
  const files: string[] = []
  let out: string | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--out') out = words[++i] ?? null
    else if (word.startsWith('--')) return null
    else files.push(word)
  }
  const [plan, ...more] = files
  if (plan === undefined || more.length > 0 || (words.includes('--out') && out === null)) return null
  return { plan, out }
}

async function layOut({ plan: file, out }: Options): Promise<void> {
  const value = await readJson(file)
  if (value === undefined) return
  const read = readPlan(value)
  if (!read.ok) {
    return refuse(
      read.faults.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`),
    )
  }
  const text = `${JSON.stringify(layoutPage(read.plan))}\n`
  if (out === null) process.stdout.write(text)
  else await writeFile(fromHere(out), text)
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
