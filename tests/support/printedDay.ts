import { closeIssue } from '../../src/commands/closeIssue'
import { completeProof } from '../../src/commands/completeProof'
import { createArticle } from '../../src/commands/createArticle'
import { passReview } from '../../src/commands/passReview'
import { placeStories } from '../../src/commands/placeStories'
import { planIssue } from '../../src/commands/planIssue'
import type { StoredIssue, StoredPage } from '../../src/commands/ports'
import type { Result } from '../../src/commands/Refusal'
import { sendPageToProof } from '../../src/commands/sendPageToProof'
import { signOffPage } from '../../src/commands/signOffPage'
import { submitArticle } from '../../src/commands/submitArticle'
import { hashCopy } from '../../src/newspaper/article/hashCopy'
import { hashPage } from '../../src/newspaper/page/hashPage'
import type { Actor } from '../../src/review/Actor'
import { answers, by, copy } from './builders'
import type { NewsroomUnderTest } from './newsroomUnderTest'

export interface Staff {
  readonly reporter: Actor
  readonly editor: Actor
  readonly deskChief: Actor
  readonly chief: Actor
  readonly proofreaders: readonly Actor[]
}

export const hireStaff = async ({ hire }: NewsroomUnderTest): Promise<Staff> => ({
  reporter: await hire('reporter'),
  editor: await hire('responsibleEditor'),
  deskChief: await hire('deskChief'),
  chief: await hire('dutyChiefEditor'),
  proofreaders: [await hire('proofreader'), await hire('proofreader'), await hire('proofreader')],
})

/** The value of an act that a test takes for granted; throws with the refusal where it is none. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`)
  return result.value
}

/** A story through all three reviews. */
export async function approvedStory({ newsroom }: NewsroomUnderTest, staff: Staff, headline: string) {
  const text = copy({ headline, bylineText: null, bylines: [] })
  const fields = { coOrganizerId: null, rubricId: null, source: null, plannedLength: null, unitSignOff: null }
  const { id, rev } = granted(
    await createArticle(newsroom, { context: by(staff.reporter), copy: text, ...fields }),
  )
  granted(await submitArticle(newsroom, { context: by(staff.reporter), articleId: id, baseRev: rev }))
  const reviewers = {
    firstReview: staff.editor,
    secondReview: staff.deskChief,
    finalReview: staff.chief,
  } as const
  for (const stage of ['firstReview', 'secondReview', 'finalReview'] as const) {
    const review = { stage, copyHash: hashCopy(text), opinion: '同意', checklist: answers(stage) }
    granted(await passReview(newsroom, { context: by(reviewers[stage]), articleId: id, ...review }))
  }
  return { id, copyHash: hashCopy(text) }
}

/** An issue of one page with two approved stories, proofed three times, signed off and closed: ready to publish. */
export async function readyIssue(
  here: NewsroomUnderTest,
  staff: Staff,
): Promise<{ issue: StoredIssue; page: StoredPage; stories: readonly { id: number; copyHash: string }[] }> {
  const { newsroom } = here
  const stories = [
    await approvedStory(here, staff, '科普进山村'),
    await approvedStory(here, staff, '院士进课堂'),
  ]
  const planned = { number: 1, title: '地方科协', flag: null, coOrganizers: null, responsibleEditorIds: [] }
  const { issue, pages } = granted(
    await planIssue(newsroom, {
      context: by(staff.deskChief),
      date: await here.nextDate(),
      pages: [planned],
    }),
  )
  const [first] = pages
  if (!first) throw new Error('The issue was planned without its page.')
  const at = { issueId: issue.id, pageId: first.id }
  const placed = granted(
    await placeStories(newsroom, {
      context: by(staff.editor),
      ...at,
      baseRev: first.rev,
      articleIds: stories.map(({ id }) => id),
    }),
  )
  const sent = granted(
    await sendPageToProof(newsroom, { context: by(staff.editor), ...at, baseRev: placed.rev }),
  )
  const pageHash = hashPage(
    sent,
    Object.fromEntries(stories.map(({ id, copyHash }) => [String(id), copyHash])),
  )
  for (const [index, proofreader] of staff.proofreaders.entries()) {
    const round = ([1, 2, 3] as const)[index]
    if (round) granted(await completeProof(newsroom, { context: by(proofreader), ...at, round, pageHash }))
  }
  const page = granted(await signOffPage(newsroom, { context: by(staff.chief), ...at, pageHash }))
  const closed = granted(
    await closeIssue(newsroom, { context: by(staff.deskChief), issueId: issue.id, baseRev: issue.rev }),
  )
  return { issue: closed, page, stories }
}
