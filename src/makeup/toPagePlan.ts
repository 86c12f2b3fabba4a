import type { Lock } from '../layout/plan/Lock'
import type { PagePlan } from '../layout/plan/PagePlan'
import type { PlanArticle } from '../layout/plan/PlanArticle'
import type { PlanItem } from '../layout/plan/PlanItem'
import type { PlanPhoto } from '../layout/plan/PlanPhoto'
import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import { itemIds } from './itemIds'
import type { MakeupPage, MakeupPhoto } from './MakeupPage'
import type { PageMakeup } from './PageMakeup'

/**
 * The plan of a page: its stories in order with their photos, the flag where it parts them, advertisements, the strip at
 * the foot.
 *
 * - An article on the page whose copy is not given is a bug and throws.
 * - A front page carries its 报头 and no 报眉.
 * - A lock of the editor's goes before the box of the arrangement, part by part.
 */
export function toPagePlan(wanted: MakeupPage): PagePlan {
  const { newspaper, date, page, nameplate, contacts = [], makeup } = wanted
  const { number: pageNumber, title, editors } = page
  return {
    style: makeup.style,
    folio:
      pageNumber === 1
        ? null
        : { newspaper, date, pageNumber, title, editors, ...(contacts.length === 0 ? {} : { contacts }) },
    ...(nameplate === null ? {} : { nameplate }),
    items: [...storiesAndFlag(wanted), ...makeup.advertisements, ...stripOf(page)],
  }
}

function storiesAndFlag({ page, makeup, copyById, photos }: MakeupPage): readonly PlanItem[] {
  const { storiesAboveFlag } = makeup
  const stories = page.articleIds.map((id): readonly PlanItem[] => {
    const copy = copyById[String(id)]
    if (copy === undefined)
      throw new Error(`Page ${page.number} carries article ${id}, whose copy is not given.`)
    const shown = photos.filter((photo) => photo.articleId === id && !makeup.photosLeftOut.includes(photo.id))
    return [articleItem(id, copy, makeup), ...shown.map((photo) => photoItem(photo, makeup))]
  })
  if (page.flag === null) return stories.flat()
  const flag: PlanItem = { kind: 'pageFlag', id: itemIds.flag, ...page.flag }
  return [...stories.slice(0, storiesAboveFlag).flat(), flag, ...stories.slice(storiesAboveFlag).flat()]
}

function articleItem(id: number, copy: ArticleCopy, makeup: PageMakeup): PlanArticle {
  const { headlines, dateline, body, bylineText } = copy
  return {
    kind: 'article',
    id: itemIds.article(id),
    kicker: headlines.kicker,
    headline: headlines.headline,
    deck: headlines.deck === null ? null : `——${headlines.deck}`,
    dateline,
    body: body.map(({ kind, text }) => ({ kind, text })),
    byline: bylineText,
    ...lockOf(itemIds.article(id), makeup),
  }
}

function photoItem(
  { id, articleId, aspectRatio, caption, credit }: MakeupPhoto,
  makeup: PageMakeup,
): PlanPhoto {
  const crop = makeup.crops[itemIds.photo(id)]
  return {
    kind: 'photo',
    id: itemIds.photo(id),
    aspectRatio,
    caption,
    credit,
    article: itemIds.article(articleId),
    ...(crop === undefined ? {} : { crop }),
    ...lockOf(itemIds.photo(id), makeup),
  }
}

function lockOf(id: string, { locks, arrangement }: PageMakeup): { readonly lock?: Lock } {
  const lock = { ...arrangement?.[id], ...locks[id] }
  return Object.keys(lock).length === 0 ? {} : { lock }
}

function stripOf({ coOrganizers }: MakeupPage['page']): readonly PlanItem[] {
  return coOrganizers === null
    ? []
    : [{ kind: 'coOrganizers', id: itemIds.strip, ...coOrganizers, pin: 'bottom' }]
}
