import type { PlacedPage } from '../layout/placed/PlacedPage'
import { articleOfBox } from './itemIds'

/** 热区: where on a page a story stands, in fractions of the page's width and height. */
export interface HotArea {
  readonly articleId: number
  readonly order: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The hot areas of a placed page in reading order, to five decimals. */
export function hotAreasOf({ boxes, page }: PlacedPage): readonly HotArea[] {
  const share = (length: number, of: number): number => Math.round((length / of) * 1e5) / 1e5
  return boxes
    .flatMap(({ id, order, x, y, width, height }) => {
      const articleId = articleOfBox(id)
      if (articleId === null) return []
      return [
        {
          articleId,
          order,
          x: share(x, page.widthPt),
          y: share(y, page.heightPt),
          width: share(width, page.widthPt),
          height: share(height, page.heightPt),
        },
      ]
    })
    .sort((one, other) => one.order - other.order)
}
