import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { publishIssue } from '../src/commands/publishIssue'
import type { Newsroom } from '../src/commands/ports'
import { retractStory } from '../src/commands/retractStory'
import { by } from '../tests/support/builders'
import { ownerPool } from '../tests/support/ownerPool'
import { postgresNewsroom } from '../tests/support/postgresNewsroom'
import { granted, hireStaff } from '../tests/support/printedDay'
import { benchIssue } from './press/benchIssue'

/** `npm run bench:press [-- PAGES]`: what publishing and retracting cost with their files, into docs/bench/press.md. */
const root = resolve(import.meta.dirname, '..')
const pageCount = Number(process.argv[2] ?? 8)

/** The two transactions of an act, and the press between them, in milliseconds. */
interface Timing {
  readonly name: string
  readonly whole: number
  readonly asked: number
  readonly press: number
  readonly locked: number
}

const here = await postgresNewsroom()
const staff = await hireStaff(here)
/** As after a restart: nothing was printed when it was signed off. */
const cold = { ...here.newsroom, press: { ...here.newsroom.press, prepare: () => undefined } }
const { issue, stories } = await benchIssue({ ...here, newsroom: cold }, staff, pageCount)
const load = loadavg()[0] ?? 0
const first = [
  await timed('publish, the first of the process, nothing printed ahead', (newsroom) =>
    publishIssue(newsroom, { context: by(staff.chief), issueId: issue.id, baseRev: issue.rev }),
  ),
]
const second = await benchIssue(here, staff, pageCount)
const timings = [
  ...first,
  await timed('publish, its pages printed when they were signed off', (newsroom) =>
    publishIssue(newsroom, {
      context: by(staff.chief),
      issueId: second.issue.id,
      baseRev: second.issue.rev,
    }),
  ),
  await timed('retract a story', (newsroom) =>
    retractStory(newsroom, {
      context: by(staff.chief),
      articleId: stories[3]?.id ?? 0,
      baseRev: (stories[3]?.rev ?? 0) + 1,
      notice: '事实有误，本报撤回此稿。',
    }),
  ),
]
const text = report(await sizes())
await mkdir(join(root, 'docs/bench'), { recursive: true })
await writeFile(join(root, 'docs/bench/press.md'), text)
process.stdout.write(text)
process.exit()

async function timed(
  name: string,
  act: (newsroom: Newsroom) => ReturnType<typeof publishIssue | typeof retractStory>,
): Promise<Timing> {
  const transactions: number[] = []
  let press = 0
  const measured: Newsroom = {
    transact: async (...act) => {
      const start = performance.now()
      const result = await here.newsroom.transact(...act)
      transactions.push(performance.now() - start)
      return result
    },
    press: {
      ...here.newsroom.press,
      print: async (pages) => {
        const start = performance.now()
        const printed = await here.newsroom.press.print(pages)
        press += performance.now() - start
        return printed
      },
    },
  }
  const start = performance.now()
  granted<unknown>(await act(measured))
  const whole = performance.now() - start
  return { name, whole, press, asked: transactions[0] ?? 0, locked: transactions[1] ?? 0 }
}

interface Size {
  readonly kind: string
  readonly count: number
  readonly largest: number
  readonly all: number
}

async function sizes(): Promise<readonly Size[]> {
  const owner = ownerPool()
  const { rows } = await owner.query<Size>(
    `select coalesce(used.kind, f.kind) as kind, count(*)::int as count, max(f.size)::int as largest, sum(f.size)::int as all
     from published.files f left join (
       select 'issue PDF' as kind, unnest(file_hashes) as hash, revision from published.issues
       union all select case when f.kind = 'pdf' then 'page PDF' else f.kind end, f.hash, p.revision
         from published.pages p join published.files f on f.hash = any(p.file_hashes)
     ) used on used.hash = f.hash
     where coalesce(used.revision, 1) = 1 group by 1 order by 1`,
  )
  await owner.end()
  return rows
}

function report(files: readonly Size[]): string {
  const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const ms = (time: number) => `${Math.round(time)} ms`
  const kb = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`
  return `# Bench of publishing

Written by \`npm run bench:press\`. Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${load.toFixed(1)} at the start.
Two issues of ${pageCount} whole 对开 pages, ${second.stories.length} stories and ${pageCount} photos of 6 megapixels each, on Postgres, through the acts.

${row('what', 'whole act', 'asking first', 'on the press', 'locks held at most')}
|---|---|---|---|---|
${timings.map(({ name, whole, asked, press, locked }) => row(name, ms(whole), ms(asked), ms(press), ms(locked))).join('\n')}

The press works between two transactions and holds no lock; the second one asks everything again and writes the record with its files.

${row('files of both issues', 'how many', 'largest', 'together')}
|---|---|---|---|
${files.map(({ kind, count, largest, all }) => row(kind, count, kb(largest), kb(all))).join('\n')}
`
}
