import type { PlacedPage } from '../layout/placed/PlacedPage'
import { itemIds } from '../makeup/itemIds'
import { hashCopy } from '../newspaper/article/hashCopy'
import type { IssueToPublish, StoredArticle, StoredPage } from '../commands/ports'
import type { PrintedIssue } from '../commands/Press'
import { fileRef, filesOfPage, picturesOfPage } from './fileRef'
import type { IssueContent, PageContent, StoryContent } from './content'
import type { PublishedMasthead } from './record'
import { storyId } from './storyId'

/** What the record keeps of an issue: field by field, so that nothing of the working copy comes along unseen. */
export function issueContentOf(
  { issue, masthead, pages, publishedAt }: IssueToPublish,
  printed: PrintedIssue,
): IssueContent {
  return {
    date: issue.date,
    number: issue.number,
    serialNumber: issue.serialNumber,
    newspaper: masthead.name,
    masthead: mastheadOf(masthead),
    pages: pages
      .map(({ page, stories }) => ({ number: page.number, title: page.title, storyCount: stories.length }))
      .sort((a, b) => a.number - b.number),
    publishedAt: publishedAt.toISOString(),
    files: { pdf: fileRef(printed.pdf) },
  }
}

/** What the record keeps of a page; its stories are rows of their own. */
export function pageContentOf(
  { issue, masthead }: IssueToPublish,
  { page, stories }: IssueToPublish['pages'][number],
  printed: PrintedIssue,
): PageContent {
  const made = printed.pages.find(({ number }) => number === page.number)
  const { placed, placedBy } = page
  return {
    issueDate: issue.date,
    issueNumber: issue.number,
    serialNumber: issue.serialNumber,
    newspaper: masthead.name,
    number: page.number,
    title: page.title,
    flag: page.flag && { name: page.flag.name, pinyin: page.flag.pinyin },
    editors: page.editors.map(({ role, name }) => ({ role, name })),
    coOrganizers: page.coOrganizers && {
      label: page.coOrganizers.label,
      note: page.coOrganizers.note,
      names: page.coOrganizers.names,
    },
    placed,
    engine: placedBy && { version: placedBy.engine, style: placedBy.style, fonts: placedBy.fonts },
    files: made ? filesOfPage(made) : null,
    boxes: placed === null ? [] : boxesOf(placed, stories),
    pictures: made ? picturesOfPage(made) : [],
  }
}

/** What the record keeps of a story at its first printing. */
export function storyContentOf(
  { issue, masthead, publishedAt }: IssueToPublish,
  {
    page,
    article,
    storyNumber,
  }: { readonly page: StoredPage; readonly article: StoredArticle; readonly storyNumber: number },
): StoryContent {
  if (article.number === null) {
    throw new Error(`Article ${article.id} is to be published and has no number: it was never submitted.`)
  }
  return {
    id: storyId({ date: issue.date, pageNumber: page.number, storyNumber }),
    articleNumber: article.number,
    issueDate: issue.date,
    issueNumber: issue.number,
    serialNumber: issue.serialNumber,
    newspaper: masthead.name,
    pageNumber: page.number,
    pageTitle: page.title,
    storyNumber,
    publishedAt: publishedAt.toISOString(),
    ...copyContentOf(article),
  }
}

/** The part of a story that a correction writes anew. Copy under a hash that is not its own never gets here. */
export function copyContentOf(
  article: StoredArticle,
): Pick<StoryContent, 'copy' | 'copyHash' | 'bylineLinks' | 'coOrganizer' | 'rubric' | 'source' | 'photos'> {
  const hash = hashCopy(article.copy)
  if (hash !== article.copyHash) {
    throw new Error(`Article ${article.id} says its copy is ${article.copyHash} and it is ${hash}.`)
  }
  return {
    copy: article.copy,
    copyHash: article.copyHash,
    bylineLinks: article.bylineLinks.map(({ name, coOrganizer }) => ({ name, coOrganizer })),
    coOrganizer: article.coOrganizer,
    rubric: article.rubric,
    source: article.source,
    photos: article.photos.map(({ url, width, height, caption, credit }) => ({
      url,
      width,
      height,
      caption,
      credit,
    })),
  }
}

/** Which story each box carries, and which photo of it. */
function boxesOf(placed: PlacedPage, stories: readonly StoredArticle[]): PageContent['boxes'] {
  const isThere = ({ box }: { readonly box: string }) => placed.boxes.some(({ id }) => id === box)
  return stories
    .flatMap(({ id, photos }, index) => [
      { box: itemIds.article(id), storyNumber: index + 1, photoUrl: null, state: 'printed' as const },
      ...photos.map((photo) => ({
        box: itemIds.photo(photo.id),
        storyNumber: index + 1,
        photoUrl: photo.url,
        state: 'printed' as const,
      })),
    ])
    .filter(isThere)
}

function mastheadOf(masthead: PublishedMasthead): PublishedMasthead {
  const {
    name,
    cn,
    postalCode,
    supervisor,
    sponsor,
    publisher,
    address,
    phone,
    printer,
    distribution,
    price,
  } = masthead
  return {
    name,
    cn,
    postalCode,
    supervisor,
    sponsor,
    publisher,
    address,
    phone,
    printer,
    distribution,
    price,
  }
}
