import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { allowed } from '../src/cms/access/accessFor'
import { sessionDatabase } from '../src/cms/database/session'
import { inboxIn } from '../src/cms/queries/inbox/inboxFor'
import type { InboxPlace, InboxQuestion } from '../src/cms/queries/inbox/InboxQuestion'
import { reading } from '../src/cms/queries/reading'
import type { Actor } from '../src/review/Actor'
import { inboxViewsFor } from '../src/review/inboxViews'
import type { Role } from '../src/review/Role'
import { cms } from '../src/runtime'
import { ownerPool } from '../tests/support/ownerPool'
import { postgresNewsroom } from '../tests/support/postgresNewsroom'
import { articleCount, fillArticles } from './bench/inbox/fillArticles'
import { formerInbox } from './bench/inbox/formerInbox'
import { quantile } from './bench/Timing'

/** `npm run bench:inbox`: what the inbox costs over 100 000 articles, into docs/bench/inbox.md. */
const times = 12
const roles: readonly Role[] = [
  'responsibleEditor',
  'deskChief',
  'dutyChiefEditor',
  'reporter',
  'proofreader',
]

interface Measured {
  readonly role: Role
  readonly what: string
  readonly first: number
  readonly again: readonly number[]
}

const here = await postgresNewsroom()
const payload = await cms()
const actors = await Promise.all(roles.map(async (role) => ({ role, actor: await here.hire(role) })))
const writers = [...actors.filter(({ role }) => role === 'reporter'), ...(await moreWriters())].map(
  ({ actor }) => actor.id,
)
const editors = actors
  .filter(({ role }) => role !== 'reporter' && role !== 'proofreader')
  .map(({ actor }) => actor.id)
const owner = ownerPool()
await fillArticles(owner, { writers, editors })
await owner.end()

const load = loadavg()[0] ?? 0
const measured: Measured[] = []
const former: Measured[] = []
for (const { role, actor } of actors) {
  for (const [what, question] of await questionsOf(actor)) {
    measured.push(
      await measure(role, what, () =>
        reading(payload, (tx) => inboxIn(sessionDatabase(payload, tx.id), actor, question)),
      ),
    )
  }
  former.push(await measure(role, 'the former inbox', () => reading(payload, (tx) => formerInbox(tx, actor))))
}
const text = report()
const folder = resolve(import.meta.dirname, '..', 'docs/bench')
await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'inbox.md'), text)
process.stdout.write(text)
process.exit()

/** Nineteen more who write, so that a reporter has a twentieth of all articles. */
async function moreWriters() {
  const hired: { readonly actor: Actor }[] = []
  for (let n = 0; n < 19; n++) hired.push({ actor: await here.hire('reporter') })
  return hired
}

/** Every view a person has, and each filter, search and later page over their widest view. */
async function questionsOf(actor: Actor): Promise<readonly (readonly [string, InboxQuestion])[]> {
  const views = inboxViewsFor(actor, { readsAll: allowed(actor, 'articles', 'read') === true })
  const plain = { stage: null, page: null, rubric: null, unit: null, words: '', after: null }
  const view = views.at(-1) ?? 'all'
  const widest: InboxQuestion = { ...plain, view }
  const { choices } = await ask(actor, widest)
  const idOf = (filter: 'page' | 'rubric' | 'unit') =>
    Number(choices[filter].find(({ key }) => key !== 'none')?.key ?? 1)
  return [
    ...views.map((one) => [`view: ${one}`, { ...plain, view: one }] as const),
    [`${view}, by stage`, { ...widest, stage: 'awaitingFirstReview' }],
    [`${view}, by page`, { ...widest, page: idOf('page') }],
    [`${view}, on no page`, { ...widest, page: 'none' }],
    [`${view}, by rubric`, { ...widest, rubric: idOf('rubric') }],
    [`${view}, by co-organizer`, { ...widest, unit: idOf('unit') }],
    [`${view}, search: a number`, { ...widest, words: '2026-043212' }],
    [`${view}, search: two characters`, { ...widest, words: '院士' }],
    [`${view}, search: a headline`, { ...widest, words: '报告走进第4321' }],
    [`${view}, search: a byline`, { ...widest, words: '林知42' }],
    [`${view}, search: a co-organizer`, { ...widest, words: '第7市科协' }],
    [`${view}, the 20th page of the list`, { ...widest, after: await placeAfter(actor, widest, 19) }],
  ]
}

function ask(actor: Actor, question: InboxQuestion) {
  return reading(payload, (tx) => inboxIn(sessionDatabase(payload, tx.id), actor, question))
}

async function placeAfter(actor: Actor, question: InboxQuestion, pages: number): Promise<InboxPlace | null> {
  let after: InboxPlace | null = null
  for (let page = 0; page < pages; page++) {
    const { next } = await ask(actor, { ...question, after })
    if (next === null) return after
    after = next
  }
  return after
}

async function measure(role: Role, what: string, work: () => Promise<unknown>): Promise<Measured> {
  const first = await timed(work)
  const again: number[] = []
  for (let n = 0; n < times; n++) again.push(await timed(work))
  return { role, what, first, again }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function report(): string {
  const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const ms = (time: number) => Math.round(time)
  const rowOf = ({ role, what, first, again }: Measured) =>
    row(role, what, ms(first), ms(quantile(again, 0.5)), ms(quantile(again, 0.95)))
  const all = measured.flatMap(({ first, again }) => [first, ...again])
  const before = former.flatMap(({ first, again }) => [first, ...again])
  return `# Bench of the inbox

Written by \`npm run bench:inbox\`. Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${load.toFixed(1)} at the
start, shared with other work. ${articleCount.toLocaleString('en')} articles in Postgres, a quarter of them under way, the others in the archive.
One look is everything the inbox shows: forty rows, the counts of every view and of every choice of every filter. The
first look of its kind in the process, then ${times} more. All times in ms.

${row('', 'p50', 'p95', 'slowest', 'reach')}
|---|---|---|---|---|
${row('every look of every role', ms(quantile(all, 0.5)), ms(quantile(all, 0.95)), ms(quantile(all, 1)), 'p95 ≤ 150')}
${row('the former inbox: lists alone, without counts or filters', ms(quantile(before, 0.5)), ms(quantile(before, 0.95)), ms(quantile(before, 1)), '')}

${row('role', 'look', 'first', 'p50', 'p95')}
|---|---|---|---|---|
${[...measured, ...former].map(rowOf).join('\n')}
`
}
