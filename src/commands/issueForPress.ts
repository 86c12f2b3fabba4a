import { itemIds } from '../makeup/itemIds'
import type { IssueToPublish } from './ports'
import type { IssueForPress, PageForPress } from './Press'

/** What goes to press of an issue: its placed pages with their photos, those that were laid out. */
export function issueForPress({ issue, masthead, pages }: IssueToPublish): IssueForPress {
  const placed = pages.flatMap(pageForPress)
  return {
    newspaper: masthead.name,
    date: issue.date,
    madeAt: new Date(`${issue.date}T00:00:00+08:00`).toISOString(),
    pages: placed,
    numbers: placed.map(({ number }) => number),
  }
}

function pageForPress({ page, stories }: IssueToPublish['pages'][number]): readonly PageForPress[] {
  const { number, title, placed } = page
  if (placed === null) return []
  const photos = stories.flatMap((story) => story.photos)
  const pictures = photos.map(({ id, url }) => ({ kind: 'photo' as const, box: itemIds.photo(id), url }))
  const isShown = ({ box }: { readonly box: string }) => placed.images.some((image) => image.box === box)
  return [{ number, title, placed, pictures: pictures.filter(isShown) }]
}
