import { closeIssue } from '../../src/commands/closeIssue'
import { completeProof } from '../../src/commands/completeProof'
import { keepPageLayout } from '../../src/commands/keepPageLayout'
import { makeUpPage } from '../../src/commands/makeUpPage'
import { pageNow } from '../../src/commands/pageNow'
import type { StoredArticle, StoredIssue, StoredPage } from '../../src/commands/ports'
import { publishIssue } from '../../src/commands/publishIssue'
import { sendPageToProof } from '../../src/commands/sendPageToProof'
import { setPage } from '../../src/commands/setPage'
import { signOffPage } from '../../src/commands/signOffPage'
import { submitArticle } from '../../src/commands/submitArticle'
import { takeInPage } from '../../src/commands/takeInPage'
import { readPage } from '../../src/intake/readPage'
import { actingAs } from './actingAs'
import { granted } from './granted'
import type { SampleNewspaper } from './newspaper'
import { passReviews } from './passReviews'
import { planSampleIssue } from './planSampleIssue'
import type { SampleNewsroom } from './SampleNewsroom'
import type { SamplePage } from './SamplePage'

/**
 * Brings the sample issue out the way any issue comes out: planned, taken in, reviewed, proofed, signed off, published,
 * each act by somebody who may. So a fresh start has a ledger as well. A refusal here is a fault of the sample and throws.
 */
export async function printIssue(room: SampleNewsroom, sample: SampleNewspaper): Promise<StoredIssue> {
  const { newsroom } = room
  const { issue, pages } = await planSampleIssue(room, sample, sample.issueDate)
  for (const page of pages) {
    const plan = sample.pages.find(({ number }) => number === page.number)
    if (!plan) throw new Error(`The sample has no page ${page.number}.`)
    await printPage(room, plan, page)
  }
  const at = { context: actingAs(room, 'desk-lu'), issueId: issue.id }
  const { rev } = granted(await closeIssue(newsroom, { ...at, baseRev: issue.rev }), 'closeIssue')
  const context = actingAs(room, 'chief-wen')
  return granted(await publishIssue(newsroom, { ...at, context, baseRev: rev }), 'publishIssue')
}

async function printPage(room: SampleNewsroom, plan: SamplePage, planned: StoredPage): Promise<void> {
  const { newsroom } = room
  const { page, articles } = await takePageIn(room, plan, planned)
  const stories: StoredArticle[] = []
  for (const { id: articleId, rev: baseRev } of articles) {
    const context = actingAs(room, plan.responsibleEditor)
    const submitted = granted(await submitArticle(newsroom, { context, articleId, baseRev }), 'submitArticle')
    stories.push(await passReviews(room, submitted, [plan.responsibleEditor, 'desk-lu', 'chief-qin']))
  }
  const at = { issueId: page.issueId, pageId: page.id }
  const designer = actingAs(room, plan.pageDesigner)
  const sent = await sendPageToProof(newsroom, { context: designer, ...at, baseRev: page.rev })
  const seen = { ...at, pageHash: pageNow(granted(sent, 'sendPageToProof'), stories, []).hash }
  for (const [round, name] of proofreaders) {
    granted(await completeProof(newsroom, { context: actingAs(room, name), ...seen, round }), 'completeProof')
  }
  granted(await signOffPage(newsroom, { context: actingAs(room, 'chief-wen'), ...seen }), 'signOffPage')
}

const proofreaders = [
  [1, 'proof-han'],
  [2, 'proof-su'],
  [3, 'proof-song'],
] as const

/** Takes the page's text in and gives its stories their pictures; its editors are set as well, since a front page prints no folio that would name them. */
async function takePageIn(
  room: SampleNewsroom,
  plan: SamplePage,
  { id, issueId, rev }: StoredPage,
): Promise<{ readonly page: StoredPage; readonly articles: readonly StoredArticle[] }> {
  const context = actingAs(room, plan.responsibleEditor)
  const at = { context, issueId, pageId: id }
  const reading = readPage(plan.text)
  const taken = granted(await takeInPage(room.newsroom, { ...at, baseRev: rev, reading }), 'takeInPage')
  for (const article of taken.articles) {
    const photos = plan.photos.filter(({ headline }) => headline === article.copy.headlines.headline)
    await room.illustrate(article, photos)
  }
  const editors = [
    { role: '责编', name: context.actor.name },
    { role: '美编', name: actingAs(room, plan.pageDesigner).actor.name },
  ]
  const { title, flag, coOrganizers } = taken.page
  const change = { title, flag, coOrganizers, editors }
  const page = granted(await setPage(room.newsroom, { ...at, baseRev: taken.page.rev, change }), 'setPage')
  return { page: await inStyle(room, plan, page), articles: taken.articles }
}

/** Makes the page up in its style and keeps its layout, from which the next issue's page starts. */
async function inStyle(room: SampleNewsroom, plan: SamplePage, page: StoredPage): Promise<StoredPage> {
  const { id: pageId, issueId, rev: baseRev, articleIds } = page
  const context = actingAs(room, plan.pageDesigner)
  const makeup = { ...page.makeup, style: plan.style }
  const act = { context, issueId, pageId, baseRev, articleIds, makeup }
  const made = granted(await makeUpPage(room.newsroom, act), 'makeUpPage')
  const kept = { context, pageId, name: `${plan.title}（周版）` }
  granted(await keepPageLayout(room.newsroom, kept), 'keepPageLayout')
  return made
}
