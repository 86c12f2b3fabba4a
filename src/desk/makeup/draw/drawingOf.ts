import type { PlacedImage } from '../../../layout/placed/PlacedImage'
import type { PlacedLine } from '../../../layout/placed/PlacedLine'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { readingOrder } from '../../../render/glyphs/readingOrder'
import { drawLine } from '../../../render/svg/drawLine'
import { drawPicture } from '../../../render/svg/drawPicture'

/** A page as markup, part by part, so that what did not change is not drawn again. */
export interface PageParts {
  readonly pictures: readonly Part[]
  readonly texts: readonly Part[]
}

/** What stands in a box, drawn from the box's own corner: a box that only moves keeps its markup, and its place is another. */
export interface Part {
  readonly id: string
  readonly markup: string
  readonly x: number
  readonly y: number
}

const noFamilies: ReadonlyMap<string, string> = new Map()
const corner = { x: 0, y: 0 }

/** The pictures and the text of a page, each box by itself; `images` are the addresses of photos by the ids of their boxes. */
export function drawingOf(placed: PlacedPage, images: ReadonlyMap<string, string>): PageParts {
  const context = { faces: placed.fonts, families: noFamilies }
  return {
    pictures: placed.images.map((image) => ({
      id: image.box,
      markup: drawPicture(pictureAt(image), { href: images.get(image.box), title: null }),
      x: image.x,
      y: image.y,
    })),
    texts: readingOrder(placed).map(({ box, passages }) => {
      const { x, y } = box ?? corner
      const lines = passages.flatMap((passage) => passage.lines.map((line) => lineFrom({ x, y }, line)))
      return {
        id: box?.id ?? 'outside',
        markup: lines.map((line) => drawLine(line, context)).join(''),
        ...{ x, y },
      }
    }),
  }
}

const pictureAt = (image: PlacedImage): PlacedImage => ({ ...image, ...corner })

/** A line as it stands in its box, in whole thousandths of a point: sums of other floats would be other markup. */
const lineFrom = ({ x, y }: { readonly x: number; readonly y: number }, line: PlacedLine): PlacedLine => ({
  ...line,
  x: tidy(line.x - x),
  baseline: tidy(line.baseline - y),
})

const tidy = (length: number): number => Math.round(length * 1000) / 1000
