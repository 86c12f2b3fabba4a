import type { Lock } from '../layout/plan/Lock'
import type { PlacedPage } from '../layout/placed/PlacedPage'
import { itemIds } from './itemIds'
import type { PageLayout } from './PageLayout'
import type { PageMakeup } from './PageMakeup'

/** A story by its rank on a page, with its photos in their order. */
export interface RankedStory {
  readonly id: number
  readonly photoIds: readonly number[]
}

/** 版式 of a page that is laid out: where its stories stand by rank, their photos, its advertisements and its flag. */
export function layoutOf({
  makeup,
  placed,
  stories,
}: {
  readonly makeup: PageMakeup
  readonly placed: PlacedPage
  readonly stories: readonly RankedStory[]
}): PageLayout {
  const place = (id: string): Lock => {
    const box = placed.boxes.find((one) => one.id === id)
    if (!box) return {}
    const { headline, sizePt } = makeup.locks[id] ?? {}
    const { column, row, columns, rows } = box
    return {
      ...{ column, row, columns, rows },
      ...(headline === undefined ? {} : { headline }),
      ...(sizePt === undefined ? {} : { sizePt }),
    }
  }
  return {
    style: makeup.style,
    storiesAboveFlag: makeup.storiesAboveFlag,
    slots: stories.map(({ id, photoIds }) => ({
      box: place(itemIds.article(id)),
      photos: photoIds
        .filter((photo) => !makeup.photosLeftOut.includes(photo))
        .map((photo) => place(itemIds.photo(photo))),
    })),
    advertisements: makeup.advertisements,
  }
}
