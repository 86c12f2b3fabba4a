import { closeIssue } from '../../src/commands/closeIssue'
import { completeProof } from '../../src/commands/completeProof'
import { pageNow } from '../../src/commands/pageNow'
import { planIssue } from '../../src/commands/planIssue'
import type { Newsroom, StoredArticle, StoredIssue, StoredPage } from '../../src/commands/ports'
import { publishIssue } from '../../src/commands/publishIssue'
import type { Result } from '../../src/commands/Refusal'
import { sendPageToProof } from '../../src/commands/sendPageToProof'
import { setPage } from '../../src/commands/setPage'
import { signOffPage } from '../../src/commands/signOffPage'
import { takeInPage } from '../../src/commands/takeInPage'
import { readPage } from '../../src/intake/readPage'
import type { Actor } from '../../src/review/Actor'
import type { SampleNewspaper } from './newspaper'
import { passAllReviews } from './passAllReviews'
import type { SamplePage } from './SamplePage'

/** The newsroom, and the sample people as they act in it, by username. */
export interface SampleNewsroom {
  readonly newsroom: Newsroom
  readonly actors: ReadonlyMap<string, Actor>
}

/**
 * Brings the sample issue out the way any issue comes out: planned, taken in, reviewed, proofed, signed off, published,
 * each act by somebody who may. So a fresh start has a ledger as well. A refusal here is a fault of the sample and throws.
 */
export async function printIssue(room: SampleNewsroom, sample: SampleNewspaper): Promise<StoredIssue> {
  const { newsroom } = room
  const deskChief = as(room, 'desk-lu')
  const planned = await planIssue(newsroom, {
    context: deskChief,
    date: sample.issueDate,
    pages: sample.pages.map(({ number, title, flag, responsibleEditor }) => {
      const responsibleEditorIds = [as(room, responsibleEditor).actor.id]
      return { number, title, flag, coOrganizers: null, responsibleEditorIds }
    }),
  })
  const { issue, pages } = done(planned, 'planIssue')
  for (const page of pages) {
    const plan = sample.pages.find(({ number }) => number === page.number)
    if (!plan) throw new Error(`The sample has no page ${page.number}.`)
    await printPage(room, plan, page)
  }
  const closing = await closeIssue(newsroom, { context: deskChief, issueId: issue.id, baseRev: issue.rev })
  const { rev } = done(closing, 'closeIssue')
  const context = as(room, 'chief-wen')
  return done(await publishIssue(newsroom, { context, issueId: issue.id, baseRev: rev }), 'publishIssue')
}

async function printPage(room: SampleNewsroom, plan: SamplePage, planned: StoredPage): Promise<void> {
  const { page, articles } = await makeUpPage(room, plan, planned)
  const stories: StoredArticle[] = []
  for (const article of articles) {
    const reviewers = [plan.responsibleEditor, 'desk-lu', 'chief-qin'].map((name) => as(room, name))
    stories.push(await passAllReviews(room.newsroom, article, reviewers))
  }
  const at = { issueId: page.issueId, pageId: page.id }
  const designer = as(room, plan.pageDesigner)
  done(
    await sendPageToProof(room.newsroom, { context: designer, ...at, baseRev: page.rev }),
    'sendPageToProof',
  )
  const seen = { ...at, pageHash: pageNow(page, stories).hash }
  for (const [index, name] of ['proof-han', 'proof-su', 'proof-song'].entries()) {
    const round = rounds[index] ?? 3
    const context = as(room, name)
    done(await completeProof(room.newsroom, { context, ...seen, round }), 'completeProof')
  }
  done(await signOffPage(room.newsroom, { context: as(room, 'chief-wen'), ...seen }), 'signOffPage')
}

const rounds = [1, 2, 3] as const

/** Takes the page's text in; its editors are set as well, since a front page prints no folio that would name them. */
async function makeUpPage(
  room: SampleNewsroom,
  plan: SamplePage,
  { id, issueId, rev }: StoredPage,
): Promise<{ readonly page: StoredPage; readonly articles: readonly StoredArticle[] }> {
  const context = as(room, plan.responsibleEditor)
  const at = { context, issueId, pageId: id }
  const reading = readPage(plan.text)
  const taken = done(await takeInPage(room.newsroom, { ...at, baseRev: rev, reading }), 'takeInPage')
  const editors = [
    { role: '责编', name: context.actor.name },
    { role: '美编', name: as(room, plan.pageDesigner).actor.name },
  ]
  const { title, flag, coOrganizers } = taken.page
  const change = { title, flag, coOrganizers, editors }
  const page = done(await setPage(room.newsroom, { ...at, baseRev: taken.page.rev, change }), 'setPage')
  return { page, articles: taken.articles }
}

function as(room: SampleNewsroom, username: string) {
  const actor = room.actors.get(username)
  if (!actor) throw new Error(`The sample newspaper has nobody called ${username}.`)
  return { actor, requestId: 'sample', address: null }
}

function done<T>(result: Result<T>, act: string): T {
  if (result.ok) return result.value
  throw new Error(`The sample newspaper was refused at ${act}: ${JSON.stringify(result)}`)
}
