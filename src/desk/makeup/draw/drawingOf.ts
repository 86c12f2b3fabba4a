import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { readingOrder } from '../../../render/glyphs/readingOrder'
import { drawLine } from '../../../render/svg/drawLine'
import { drawPicture } from '../../../render/svg/drawPicture'

/** A page as markup, part by part, so that what did not change is not drawn again. */
export interface PageParts {
  readonly pictures: readonly Part[]
  readonly texts: readonly Part[]
}

interface Part {
  readonly id: string
  readonly markup: string
}

const noFamilies: ReadonlyMap<string, string> = new Map()

/** The pictures and the text of a page, each box by itself; `images` are the addresses of photos by the ids of their boxes. */
export function drawingOf(placed: PlacedPage, images: ReadonlyMap<string, string>): PageParts {
  const context = { faces: placed.fonts, families: noFamilies }
  return {
    pictures: placed.images.map((image) => ({
      id: image.box,
      markup: drawPicture(image, { href: images.get(image.box), title: null }),
    })),
    texts: readingOrder(placed).map(({ box, passages }) => ({
      id: box?.id ?? 'outside',
      markup: passages.flatMap(({ lines }) => lines.map((line) => drawLine(line, context))).join(''),
    })),
  }
}
