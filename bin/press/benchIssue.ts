import sharp from 'sharp'
import { closeIssue } from '../../src/commands/closeIssue'
import { completeProof } from '../../src/commands/completeProof'
import { createArticle } from '../../src/commands/createArticle'
import { pageNow } from '../../src/commands/pageNow'
import { passReview } from '../../src/commands/passReview'
import { placeStories } from '../../src/commands/placeStories'
import { planIssue } from '../../src/commands/planIssue'
import type { StoredArticle, StoredIssue, StoredPage } from '../../src/commands/ports'
import { sendPageToProof } from '../../src/commands/sendPageToProof'
import { signOffPage } from '../../src/commands/signOffPage'
import { submitArticle } from '../../src/commands/submitArticle'
import { cms } from '../../src/runtime'
import { answers, by } from '../../tests/support/builders'
import { person, upload } from '../../tests/support/doors'
import type { NewsroomUnderTest } from '../../tests/support/newsroomUnderTest'
import { granted, type Staff } from '../../tests/support/printedDay'
import { seeded } from '../../tests/support/randomPlan'
import { benchCopy } from './benchCopy'

const charactersAPage = 9_000
const storiesAPage = 9

/** An issue of whole pages, a photo on each, through reviews and proofs: ready to publish. */
export async function benchIssue(
  here: NewsroomUnderTest,
  staff: Staff,
  pageCount: number,
): Promise<{ readonly issue: StoredIssue; readonly stories: readonly StoredArticle[] }> {
  const { newsroom } = here
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1)
  const { issue, pages } = granted(
    await planIssue(newsroom, {
      context: by(staff.deskChief),
      date: await here.nextDate(),
      pages: numbers.map((number) => ({
        number,
        title: `版${number}`,
        flag: null,
        coOrganizers: null,
        responsibleEditorIds: [],
      })),
    }),
  )
  const stories: StoredArticle[] = []
  for (const page of pages) stories.push(...(await signedPage(here, staff, page)))
  const closed = granted(
    await closeIssue(newsroom, { context: by(staff.deskChief), issueId: issue.id, baseRev: issue.rev }),
  )
  return { issue: closed, stories }
}

async function signedPage(
  here: NewsroomUnderTest,
  staff: Staff,
  { id: pageId, issueId, number, rev }: StoredPage,
): Promise<readonly StoredArticle[]> {
  const { newsroom } = here
  const articles: StoredArticle[] = []
  for (let place = 0; place < storiesAPage; place++)
    articles.push(await approved(here, staff, { seed: number * 100 + place, photo: place === 0 }))
  const at = { issueId, pageId }
  const context = by(staff.editor)
  let carried = articles
  let baseRev = rev
  for (;;) {
    const articleIds = carried.map(({ id }) => id)
    const placed = granted(await placeStories(newsroom, { context, ...at, baseRev, articleIds }))
    const sent = await sendPageToProof(newsroom, { context, ...at, baseRev: placed.rev })
    if (!sent.ok && sent.kind === 'pageOverset') {
      carried = carried.slice(0, -1)
      baseRev = placed.rev
      continue
    }
    const { hash: pageHash } = pageNow(granted(sent), carried, [])
    for (const [index, proofreader] of staff.proofreaders.entries()) {
      const round = ([1, 2, 3] as const)[index] ?? 1
      granted(await completeProof(newsroom, { context: by(proofreader), ...at, round, pageHash }))
    }
    granted(await signOffPage(newsroom, { context: by(staff.chief), ...at, pageHash }))
    return carried
  }
}

async function approved(
  { newsroom }: NewsroomUnderTest,
  staff: Staff,
  { seed, photo }: { readonly seed: number; readonly photo: boolean },
): Promise<StoredArticle> {
  const copy = benchCopy(seed, charactersAPage / storiesAPage)
  const fields = { coOrganizerId: null, rubricId: null, source: null, plannedLength: null, unitSignOff: null }
  const context = by(staff.reporter)
  const { id, rev, copyHash } = granted(await createArticle(newsroom, { context, copy, ...fields }))
  if (photo) await addPhoto(id, seed)
  let article = granted(await submitArticle(newsroom, { context, articleId: id, baseRev: rev }))
  const { editor, deskChief, chief } = staff
  const stages = { firstReview: editor, secondReview: deskChief, finalReview: chief } as const
  for (const stage of ['firstReview', 'secondReview', 'finalReview'] as const) {
    const review = { stage, copyHash, opinion: '同意', checklist: answers(stage) }
    article = granted(await passReview(newsroom, { context: by(stages[stage]), articleId: id, ...review }))
  }
  return article
}

/** A photo of six million pixels with about as much detail as a photo has. */
async function addPhoto(articleId: number, seed: number): Promise<void> {
  const [width, height] = [300, 200]
  const next = seeded(seed)
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(next() * 256)))
  const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize({ width: 3000, height: 2000, kernel: 'cubic' })
    .blur(4)
    .jpeg({ quality: 90 })
    .toBuffer()
  const file = { name: 'photo.jpg', type: 'image/jpeg', bytes }
  const fields = { caption: '村口的水渠边', credit: '何小满 摄' }
  const { body } = await upload(await person(['reporter']), '/photos', file, fields)
  const photos = [body.doc?.['id']]
  await (await cms()).db.updateOne({ collection: 'articles', id: articleId, data: { photos } })
}
