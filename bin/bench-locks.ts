import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { createLayoutMemory, layoutPage, type Lock, type PagePlan, type PlacedPage } from '../src/layout'
import { randomPlan } from '../tests/support/randomPlan'
import { quantile, spread, timed, type Timing } from './bench/Timing'

/**
 * `npm run bench:locks [-- --quick]`: how long an editor's drop waits for the engine, into docs/bench/locks.md. Pages
 * laid out once, then again with locks, their lines known; quickly, fewer pages and to the terminal alone.
 */
const quick = process.argv.includes('--quick')
const pages = quick ? 16 : 40
/** Far from the seeds that the search was tuned on. */
const firstSeed = 60_001

type Locks = ReadonlyMap<string, Lock>

/** What an editor does to a page: the locks that follow from it. */
const drops: readonly (readonly [string, (placed: PlacedPage, stories: readonly string[]) => Locks])[] = [
  ['held where it stands', (placed, [, , held = '']) => new Map([[held, placeOf(placed, held)]])],
  [
    'moved to another’s place',
    (placed, [, moved = '', , other = '']) => new Map([[moved, placeOf(placed, other)]]),
  ],
  [
    'moved and one column wider',
    (placed, [, , moved = '', other = '']) => {
      const { columns = 1 } = boxOf(placed, moved)
      return new Map([[moved, { ...placeOf(placed, other), columns: columns + 1 }]])
    },
  ],
  [
    'two held, one moved',
    (placed, [first = '', second = '', moved = '', other = '']) =>
      new Map([
        [first, placeOf(placed, first)],
        [second, placeOf(placed, second)],
        [moved, placeOf(placed, other)],
      ]),
  ],
  [
    'one column wider',
    (placed, [, , wider = '']) => new Map([[wider, { columns: (boxOf(placed, wider).columns ?? 1) + 1 }]]),
  ],
  ['all frozen', (placed, stories) => new Map(stories.map((id) => [id, boxOf(placed, id)]))],
]

interface Drop {
  readonly name: string
  readonly timings: Timing[]
  held: number
  leftOut: number
  overset: number
  /** For each page, by how many rows of copy its emptiest box is too deep. */
  readonly blank: number[]
}

const results: readonly Drop[] = drops.map(([name]) => ({
  name,
  timings: [],
  held: 0,
  leftOut: 0,
  overset: 0,
  blank: [],
}))
for (let seed = 1; seed <= 6; seed++) layoutPage(randomPlan(seed))
for (let seed = firstSeed; seed < firstSeed + pages; seed++) {
  const plan = randomPlan(seed)
  const memory = createLayoutMemory()
  const placed = layoutPage(plan, memory)
  const ids = plan.items.flatMap(({ id, kind }) => (kind === 'article' ? [id] : []))
  const all = plan.items.flatMap(({ id, kind }) => (kind === 'article' || kind === 'photo' ? [id] : []))
  for (const [at, [name, locksOf]] of drops.entries()) {
    const locked = withLocks(plan, locksOf(placed, name === 'all frozen' ? all : ids))
    let again: PlacedPage = placed
    const timing = await timed(() => {
      again = layoutPage(locked, memory)
    })
    const result = results[at]
    if (result === undefined) continue
    result.timings.push(timing)
    if (again.checks.find(({ id }) => id === 'locks')?.ok !== false) result.held++
    const { length } = again.fit.filter(({ capacity }) => capacity === 0)
    result.leftOut += length
    result.overset += again.fit.filter(({ state }) => state === 'overset').length - length
    result.blank.push(Math.max(0, ...again.fit.map(({ freeLines }) => freeLines)))
  }
}
const report = reportOf()
process.stdout.write(report)
if (!quick) {
  const folder = resolve(import.meta.dirname, '..', 'docs/bench')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'locks.md'), report)
}

function withLocks(plan: PagePlan, locks: Locks): PagePlan {
  const items = plan.items.map((item) => {
    const lock = locks.get(item.id)
    return lock === undefined || (item.kind !== 'article' && item.kind !== 'photo') ? item : { ...item, lock }
  })
  return { ...plan, items }
}

function boxOf(placed: PlacedPage, id: string): Lock {
  const box = placed.boxes.find((one) => one.id === id)
  return box === undefined ? {} : { column: box.column, row: box.row, columns: box.columns, rows: box.rows }
}

function placeOf(placed: PlacedPage, id: string): Lock {
  const { column, row } = boxOf(placed, id)
  return { column, row }
}

function reportOf(): string {
  const rows = results.map(({ name, timings, held, leftOut, overset, blank }) => {
    const times = spread(timings).join(' | ')
    return `| ${name} | ${times} | ${held} | ${leftOut} | ${overset} | ${quantile(blank, 0.5)} / ${quantile(blank, 1)} |`
  })
  return `# Pages laid out around locks

${pages} seeded pages of the broadsheet, each laid out once and then again with locks, its lines known: by
\`npm run bench:locks\` on ${cpus()[0]?.model ?? 'an unknown machine'}, ${cpus().length} cores shared with other work. Times in ms.
Times are of the second layout alone; the first gives the places that stories are held in or moved to, and oversets none.
Locks held and left out count pages and items, overset counts stories of all pages, those that were moved among them.
Blank lines: what the emptiest box of a page holds beyond its copy, at the median and at worst.

| drop | median | p95 | slowest | CPU median | CPU p95 | locks held | left out | overset | blank lines |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}
