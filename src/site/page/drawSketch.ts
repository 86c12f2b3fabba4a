import type { PageSketch } from '../../published/read/pageSketches'

/** A page from afar as three paths, from light to dark: what is text, what is a picture, what is a headline. */
export interface DrawnSketch {
  readonly number: number
  readonly title: string
  readonly drawn: {
    readonly width: number
    readonly height: number
    readonly text: string
    readonly pictures: string
    readonly headlines: string
  } | null
}

interface Field {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Draws a page small: whole points are fine enough for a picture as wide as a thumb. */
export function drawSketch({ number, title, drawn }: PageSketch): DrawnSketch {
  if (drawn === null) return { number, title, drawn }
  const { page, boxes, images, headlines } = drawn
  const written = boxes.filter(({ kind }) => kind !== 'photo' && kind !== 'pageFlag' && kind !== 'nameplate')
  return {
    number,
    title,
    drawn: {
      width: Math.round(page.widthPt),
      height: Math.round(page.heightPt),
      text: pathOf(written.map(inset)),
      pictures: pathOf(images),
      headlines: pathOf(headlines.map(barOf)),
    },
  }
}

const edge = 5 // in points, on each side: so that white paper parts two stories

function inset({ x, y, width, height }: Field): Field {
  return { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge }
}

type Line = NonNullable<PageSketch['drawn']>['headlines'][number]

/** A line of a headline as a bar as long as the line and about as high as its characters. */
function barOf({ x, baseline, sizePt, advances, vertical }: Line): Field {
  const length = (advances.reduce((sum, advance) => sum + advance, 0) * sizePt) / 1000
  if (vertical) return { x, y: baseline, width: sizePt, height: length }
  return { x, y: baseline - sizePt * 0.82, width: length, height: sizePt * 0.9 }
}

function pathOf(fields: readonly Field[]): string {
  return fields
    .map(({ x, y, width, height }) => {
      const [left, top, across, down] = [x, y, width, height].map(Math.round)
      return `M${left} ${top}h${across}v${down}h-${across}z`
    })
    .join('')
}
