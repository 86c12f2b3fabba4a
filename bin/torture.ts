import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createArticle } from '../src/commands/createArticle'
import { by, copy } from '../tests/support/builders'
import { ownerPool } from '../tests/support/ownerPool'
import { postgresNewsroom } from '../tests/support/postgresNewsroom'
import { granted } from '../tests/support/printedDay'
import { check } from './torture/check'
import { crawlOn } from './torture/crawlOn'
import { hirePeople } from './torture/hirePeople'
import type { Newsdesk } from './torture/Newsdesk'
import { openHistory } from './torture/openHistory'
import { publishOn } from './torture/publishOn'
import { readActionIds } from './torture/readActionIds'
import { readOptions } from './torture/readOptions'
import { reportOf } from './torture/reportOf'
import { reviewOn } from './torture/reviewOn'
import { superviseInstances } from './torture/superviseInstances'
import { writeOn } from './torture/writeOn'

/**
 * `npm run torture [-- --minutes 10] [--app FOLDER]`: people at work on instances that are killed, and checkers of what is
 * left. Writes docs/bench/torture.md where it is the app of this folder. Exit code 1 where anything was lost, leaked or done twice.
 */
const options = readOptions(process.argv.slice(2))
const here = await postgresNewsroom()
const instances = superviseInstances(options)
const { origins } = instances
try {
  const people = await hirePeople(origins, readActionIds(options.app))
  const filed = async (headline: string) => {
    const text = copy({
      headline,
      bylineText: null,
      bylines: [],
      body: [{ kind: 'paragraph', text: '这是开头的一段。' }],
    })
    const details = {
      coOrganizerId: null,
      rubricId: null,
      source: null,
      plannedLength: null,
      unitSignOff: null,
    }
    const author = Math.random() < 0.5 ? people.reporter : people.otherReporter
    return granted(await createArticle(here.newsroom, { context: by(author.actor), copy: text, ...details }))
      .id
  }
  const desk: Newsdesk = {
    newsroom: here.newsroom,
    people,
    history: openHistory(),
    origins,
    until: Date.now() + options.minutes * 60_000,
    secretIds: [await filed('不发表的稿件甲'), await filed('不发表的稿件乙'), await filed('不发表的稿件丙')],
    openIds: [],
    read: async (id) =>
      granted(
        await here.newsroom.transact(by(people.chief.actor), async ({ articles }) => ({
          ok: true,
          value: await articles.read(id),
        })),
      ),
  }
  for (let n = 1; n <= 6; n += 1) desk.openIds.push(await filed(`山村科普课之${n}`))
  await instances.start()
  const until = Date.now() + options.minutes * 60_000
  const work = { ...desk, until }
  const writers = [people.reporter, people.otherReporter, people.editor, people.otherEditor]
  await Promise.all([
    ...writers.map((who) => writeOn(work, who)),
    reviewOn(work),
    publishOn(work, here.nextDate),
    crawlOn(work),
    fileOn(work, filed),
    instances.torment(until),
  ])
  const owner = ownerPool()
  const verdict = await check(owner, desk.history)
  await owner.end()
  const { minutes } = options
  const text = reportOf({ minutes, history: desk.history, verdict, kills: instances.state.kills })
  if (options.isOwnApp) {
    const folder = join(resolve(import.meta.dirname, '..'), 'docs/bench')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'torture.md'), text)
  }
  process.stdout.write(text)
  const { lost, lostCopies, publishedTwice, leaks, ledger } = verdict
  const isWhole =
    [lost, lostCopies, publishedTwice, leaks].every((list) => list.length === 0) && ledger === null
  process.exitCode = isWhole && verdict.saved > 0 ? 0 : 1
} finally {
  instances.stop()
}
process.exit()

/** New stories, as old ones are approved. */
async function fileOn(work: Newsdesk, filed: (headline: string) => Promise<number>): Promise<void> {
  while (Date.now() < work.until) {
    await new Promise((wake) => setTimeout(wake, 1_000))
    const states = await Promise.all(work.openIds.slice(-8).map(work.read))
    if (states.filter((article) => article?.state === 'draft').length < 4)
      work.openIds.push(await filed(`山村科普课之${work.openIds.length + 1}`))
  }
}
