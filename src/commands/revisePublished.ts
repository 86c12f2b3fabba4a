import type { PageStyle } from '../layout'
import type { PlacedPage } from '../layout/placed/PlacedPage'
import { itemIds } from '../makeup/itemIds'
import type { MakeupPhoto } from '../makeup/MakeupPage'
import { actOnArticle } from './actOnArticle'
import { openArticle, type ArticleQuestion } from './openArticle'
import type { ArticleChange, Newsroom, StoredArticle, Stores } from './ports'
import type { IssueForPress } from './Press'
import type { PrintedStory, RecordedPage } from './PrintedStory'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import type { Reprint, StoryRevision } from './StoryRevision'

interface Revision {
  readonly kind: StoryRevision['kind']
  readonly notice: string
  readonly question: ArticleQuestion
  readonly change: ArticleChange
  /** The page that the story was printed on, as it is printed from now on. */
  readonly setPage: (printed: StoryOnPage) => PlacedPage
}

/** A story on the page that it was printed on, with those of its photos that the page shows. */
interface StoryOnPage {
  readonly placed: PlacedPage
  readonly photos: readonly MakeupPhoto[]
  /** Null where the page's style is no longer there. */
  readonly style: PageStyle | null
  /** Where the story stands for readers. */
  readonly address: string
}

/** How often page and issue are printed anew where another revision of the issue came between. */
const tries = 4

/**
 * Gives a published story its next revision. Its page and its issue are printed anew before the act takes its locks; the
 * record takes them only if no other revision of the issue came between, and otherwise they are printed once more.
 */
export async function revisePublished(
  newsroom: Newsroom,
  revision: Revision,
): Promise<Result<StoredArticle>> {
  for (let attempt = 1; ; attempt++) {
    const reprint = await printAnew(newsroom, revision)
    if (!reprint.ok) return reprint
    const result = await write(newsroom, revision, reprint.value)
    if (result.ok || result.kind !== 'issueRevisedMeanwhile' || attempt === tries) return result
  }
}

async function printAnew(
  newsroom: Newsroom,
  { question, setPage }: Revision,
): Promise<Result<Reprint | null>> {
  const found = await newsroom.transact(question.context, (stores) => find(stores, question))
  if (!found.ok) return found
  const { story, madeAt } = found.value
  const page = story.pages.find(({ number }) => number === story.pageNumber)
  if (!page?.placed) return { ok: true, value: null }
  const placed = setPage({ ...found.value, placed: page.placed, photos: photosOn(page, found.value.article) })
  const printed = await newsroom.press.print(issueOf(story, { placed, madeAt }))
  if (!printed.ok) return printed
  return { ok: true, value: { issueRevision: story.issueRevision, placed, printed: printed.value } }
}

async function find(stores: Stores, question: ArticleQuestion) {
  const opened = await openArticle(stores, question)
  if (!opened.ok) return opened
  const { article } = opened.value
  const story = await stores.record.printedStory(article.id)
  if (!story) return notInRecord(article)
  const page = story.pages.find(({ number }) => number === story.pageNumber)
  const style = page?.placed ? await stores.styles.read(page.placed.style) : null
  const { website } = await stores.masthead.read()
  const address = `${website?.replace(/\/+$/, '') ?? ''}/${story.date}/${story.pageNumber}/${story.storyNumber}`
  return { ok: true, value: { article, story, style, address, madeAt: stores.now.toISOString() } } as const
}

function write(
  newsroom: Newsroom,
  { kind, notice, question, change }: Revision,
  reprint: Reprint | null,
): Promise<Result<StoredArticle>> {
  return newsroom.transact(question.context, async (stores) => {
    const facts = { opinion: notice, detail: detailOf(reprint) }
    const revised = await actOnArticle(stores, { ...question, change: async () => change, facts })
    if (!revised.ok) return revised
    const article = revised.value
    const { articleId } = question
    const outcome = await stores.record.reviseStory({
      articleId,
      kind,
      article,
      notice,
      at: stores.now,
      reprint,
    })
    switch (outcome) {
      case 'written':
        return revised
      case 'notInRecord':
        return notInRecord(article)
      case 'movedOn':
        return refuse('issueRevisedMeanwhile', { article: article.number ?? articleId })
    }
  })
}

const notInRecord = ({ id, number }: StoredArticle) => refuse('storyNotInRecord', { article: number ?? id })

function detailOf(reprint: Reprint | null) {
  if (reprint === null) return null
  const { pdf, pages } = reprint.printed
  return { pdf: pdf.hash, pages: pages.map((page) => ({ page: page.number, pdf: page.pdf.hash })) }
}

function photosOn(
  { placed }: RecordedPage,
  { id: articleId, photos }: StoredArticle,
): readonly MakeupPhoto[] {
  return photos
    .filter((photo) => placed?.boxes.some(({ id }) => id === itemIds.photo(photo.id)))
    .map(({ id, width, height, caption, credit }) => ({
      id,
      articleId,
      aspectRatio: width / height,
      caption,
      credit,
    }))
}

/** The issue with this page as it is set now; pictures that left it go to no press. */
function issueOf(
  { newspaper, date, pageNumber, pages }: PrintedStory,
  { placed: revised, madeAt }: { readonly placed: PlacedPage; readonly madeAt: string },
): IssueForPress {
  return {
    newspaper,
    date,
    madeAt,
    numbers: [pageNumber],
    pages: pages.flatMap(({ number, title, placed: printed, pictures }) => {
      const placed = number === pageNumber ? revised : printed
      if (placed === null) return []
      const shown = pictures.filter(({ box }) => placed.images.some((image) => image.box === box))
      return [
        { number, title, placed, pictures: shown.map((one) => ({ kind: 'converted', ...one }) as const) },
      ]
    }),
  }
}
