import { cpus, loadavg } from 'node:os'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { copyfit } from '../src/layout/fit/copyfit'
import { createLayoutMemory, layoutPage } from '../src/layout'
import type { PlacedPage } from '../src/layout'
import type { TextMemory } from '../src/layout/text/prepareStory'
import { randomPlan } from '../tests/support/randomPlan'

/** `npm run bench:layout [-- PAGES]`: how fast pages are laid out and how good they are, into docs/bench/layout.md. */
const root = resolve(import.meta.dirname, '..')
const pages = Number(process.argv[2] ?? 500)
const cold: number[] = []
const warm: number[] = []
const broken = new Map<string, number>()
let overset = 0
let allHard = 0
let allSoft = 0

for (let seed = 1; seed <= 5; seed++) layoutPage(randomPlan(seed))
for (let seed = 1; seed <= pages; seed++) {
  const plan = randomPlan(seed)
  const memory = createLayoutMemory()
  cold.push(timed(() => layoutPage(plan, memory)).ms)
  const { ms, value } = timed(() => layoutPage(plan, memory))
  warm.push(ms)
  count(value)
}
const keystrokes = timeKeystrokes()
await mkdir(join(root, 'docs/bench'), { recursive: true })
await writeFile(join(root, 'docs/bench/layout.md'), report())
process.stdout.write(report())

function count({ checks }: PlacedPage): void {
  const failed = checks.filter(({ ok }) => !ok)
  for (const { id } of failed) broken.set(id, (broken.get(id) ?? 0) + 1)
  if (failed.some(({ id }) => id === 'overset')) overset++
  if (failed.every(({ hard }) => !hard)) allHard++
  if (failed.every(({ hard }) => hard)) allSoft++
}

/** A story of five paragraphs to which one character after another is added. */
function timeKeystrokes(): readonly number[] {
  const article = randomPlan(3).items.find((item) => item.kind === 'article')
  if (article?.kind !== 'article') throw new Error('the random page has no story')
  const memory: TextMemory = new Map()
  const room = { style: 'broadsheet-8x13', measure: 13, textColumns: 4, bodyRows: 20 }
  return Array.from({ length: 400 }, (_, i) => {
    const body = article.body.map((block, b) =>
      b === 1 ? { ...block, text: block.text + '水'.repeat(i % 80) } : block,
    )
    return timed(() => copyfit({ ...article, body }, room, memory)).ms
  })
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now()
  const value = work()
  return { ms: performance.now() - start, value }
}

function report(): string {
  const share = (number: number): string => `${((number / pages) * 100).toFixed(1)} %`
  const rows = [
    ['whole page, 7–12 stories, lines cached', ...spread(warm), 'p50 ≤ 10 ms, p95 ≤ 25 ms'],
    ['whole page, nothing cached', ...spread(cold), 'p95 ≤ 80 ms'],
    ['one keystroke: new copyfit numbers', ...spread(keystrokes), 'p95 ≤ 2 ms'],
  ]
  const failed = [...broken].sort(([, one], [, other]) => other - one)
  return `# Bench of the layout engine

Written by \`npm run bench:layout\`. Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version},
load ${(loadavg()[0] ?? 0).toFixed(1)} at the end of the run.
${pages} seeded random broadsheet pages (\`tests/support/randomPlan.ts\`): 7 to 12 stories, up to 2 photos, no bands. Times vary
with what else the machine does; pages do not.

| what | p50 | p95 | slowest | reach |
|---|---|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

| pages | count | share |
|---|---|---|
| with a layout | ${cold.length} | ${share(cold.length)} |
| with nothing overset | ${pages - overset} | ${share(pages - overset)} |
| that keep every hard rule | ${allHard} | ${share(allHard)} |
| that keep every soft rule | ${allSoft} | ${share(allSoft)} |

Rules broken, by pages: ${failed.map(([id, pages]) => `${id} ${pages}`).join(', ') || 'none'}.
`
}

function spread(times: readonly number[]): readonly string[] {
  const sorted = [...times].sort((one, other) => one - other)
  return [0.5, 0.95, 1].map((share) => `${(sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(2)} ms`)
}
