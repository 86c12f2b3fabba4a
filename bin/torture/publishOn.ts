import { setTimeout as sleep } from 'node:timers/promises'
import { planIssue } from '../../src/commands/planIssue'
import type { StoredArticle, StoredIssue, StoredPage } from '../../src/commands/ports'
import { hashPage } from '../../src/newspaper/page/hashPage'
import { by } from '../../tests/support/builders'
import { granted } from '../../tests/support/printedDay'
import type { Newsdesk } from './Newsdesk'

interface Planned {
  readonly issue: StoredIssue
  readonly page: StoredPage
  readonly stories: readonly StoredArticle[]
}

/** Brings issue after issue to readers: places approved stories, proofs, signs off, publishes on both instances at once. */
export async function publishOn(here: Newsdesk, nextDate: () => Promise<string>): Promise<void> {
  const used = new Set<number>()
  let current: { readonly issueId: number; readonly pageId: number; readonly ids: readonly number[] } | null =
    null
  while (Date.now() < here.until) {
    await sleep(200)
    if (current === null) {
      const ids = (await approved(here)).filter((id) => !used.has(id)).slice(0, 2)
      if (ids.length < 2) continue
      for (const id of ids) used.add(id)
      current = { ...(await planned(here, await nextDate())), ids }
      continue
    }
    const now = await look(here, current)
    if (now.issue.state === 'published') {
      here.history.count('issues published')
      current = null
    } else await step(here, now, current.ids)
  }
}

async function approved(here: Newsdesk): Promise<readonly number[]> {
  const articles = await Promise.all(here.openIds.map(here.read))
  return articles.flatMap((article) => (article?.state === 'approved' ? [article.id] : []))
}

async function planned({ newsroom, people }: Newsdesk, date: string) {
  const page = { number: 1, title: '地方科协', flag: null, coOrganizers: null, responsibleEditorIds: [] }
  const { issue, pages } = granted(
    await planIssue(newsroom, { context: by(people.deskChief.actor), date, pages: [page] }),
  )
  return { issueId: issue.id, pageId: pages[0]?.id ?? 0 }
}

async function look(
  { newsroom, people }: Newsdesk,
  { issueId, pageId }: { readonly issueId: number; readonly pageId: number },
): Promise<Planned> {
  return granted(
    await newsroom.transact(by(people.chief.actor), async (stores) => {
      const issue = await stores.issues.lock(issueId)
      const page = await stores.pages.lock(pageId)
      if (!issue || !page) throw new Error(`Issue ${issueId} is not there any more.`)
      return { ok: true, value: { issue, page, stories: await stores.articles.lockAll(page.articleIds) } }
    }),
  )
}

/** The next thing that has to be done with an issue, by whoever does it. */
async function step(
  here: Newsdesk,
  { issue, page, stories }: Planned,
  ids: readonly number[],
): Promise<void> {
  const { people, history, origins } = here
  const hidden = { issueId: issue.id, pageId: page.id, baseRev: page.rev }
  const onPage = async (
    who: keyof typeof people,
    act: string,
    more: Record<string, string | number> = {},
  ) => {
    const asked = await people[who].desk.form(`/desk/pages/${page.id}`, 'actOnThePage', {
      ...hidden,
      act,
      ...more,
    })
    history.count(asked.kind === 'refused' ? `${act} refused: ${asked.refusal}` : `${act} ${asked.kind}`)
  }
  if (page.state === 'makeup')
    return page.articleIds.length === 0
      ? onPage('designer', 'placeStories', { articleIds: ids.join(',') })
      : onPage('designer', 'sendToProof')
  const pageHash = hashPage(
    page,
    Object.fromEntries(stories.map((story) => [String(story.id), story.copyHash])),
  )
  const round = page.proofs.length + 1
  const proofreader = (['proofreader', 'deskChief', 'designer'] as const)[round - 1]
  if (page.state === 'proofing')
    return proofreader
      ? onPage(proofreader, 'completeProof', { round, pageHash })
      : onPage('chief', 'signOff', { pageHash })
  const path = `/desk/issues/${issue.id}`
  const form = { issueId: issue.id, baseRev: issue.rev }
  if (issue.state === 'planned') {
    const closed = await people.deskChief.desk.form(path, 'actOnIssue', { ...form, act: 'closeIssue' })
    return history.count(`closeIssue ${closed.kind}`)
  }
  for (const id of ids) history.publishAsked.set(id, history.publishAsked.get(id) ?? Date.now())
  const both = origins.map((origin) =>
    people.chief.desk.form(path, 'actOnIssue', { ...form, act: 'publishIssue' }, origin),
  )
  for (const asked of await Promise.all(both))
    history.count(asked.kind === 'refused' ? `publish refused: ${asked.refusal}` : `publish ${asked.kind}`)
}
