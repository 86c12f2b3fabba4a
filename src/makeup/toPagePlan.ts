import type { PagePlan } from '../layout/plan/PagePlan'
import type { PlanArticle } from '../layout/plan/PlanArticle'
import type { PlanItem } from '../layout/plan/PlanItem'
import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import { itemIds } from './itemIds'
import type { MakeupPage } from './MakeupPage'

/**
 * The plan of a page: its stories in order with their photos, the flag where it parts them, the strip at the foot.
 *
 * - An article on the page whose copy is not given is a bug and throws.
 * - A front page carries its 报头 and no 报眉.
 */
export function toPagePlan(wanted: MakeupPage): PagePlan {
  const { newspaper, date, page, nameplate, makeup } = wanted
  const { number: pageNumber, title, editors } = page
  return {
    style: makeup.style,
    folio: pageNumber === 1 ? null : { newspaper, date, pageNumber, title, editors },
    ...(nameplate === null ? {} : { nameplate }),
    items: [...storiesAndFlag(wanted), ...stripOf(page)],
  }
}

function storiesAndFlag({ page, makeup, copyById, photos }: MakeupPage): readonly PlanItem[] {
  const { storiesAboveFlag } = makeup
  const stories = page.articleIds.map((id): readonly PlanItem[] => {
    const copy = copyById[String(id)]
    if (copy === undefined)
      throw new Error(`Page ${page.number} carries article ${id}, whose copy is not given.`)
    return [
      articleItem(id, copy),
      ...photos
        .filter(({ articleId }) => articleId === id)
        .map(({ id: photo, aspectRatio, caption, credit }) => ({
          kind: 'photo' as const,
          id: itemIds.photo(photo),
          aspectRatio,
          caption,
          credit,
          article: itemIds.article(id),
        })),
    ]
  })
  if (page.flag === null) return stories.flat()
  const flag: PlanItem = { kind: 'pageFlag', id: itemIds.flag, ...page.flag }
  return [...stories.slice(0, storiesAboveFlag).flat(), flag, ...stories.slice(storiesAboveFlag).flat()]
}

function articleItem(id: number, { headlines, dateline, body, bylineText }: ArticleCopy): PlanArticle {
  return {
    kind: 'article',
    id: itemIds.article(id),
    kicker: headlines.kicker,
    headline: headlines.headline,
    deck: headlines.deck === null ? null : `——${headlines.deck}`,
    dateline,
    body: body.map(({ kind, text }) => ({ kind, text })),
    byline: bylineText,
  }
}

function stripOf({ coOrganizers }: MakeupPage['page']): readonly PlanItem[] {
  return coOrganizers === null
    ? []
    : [{ kind: 'coOrganizers', id: itemIds.strip, ...coOrganizers, pin: 'bottom' }]
}
