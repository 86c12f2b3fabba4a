import type { PlacedBox } from '../../layout/placed/PlacedBox'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { boxTitle } from '../glyphs/boxTitle'
import { readingOrder, type ReadBox } from '../glyphs/readingOrder'
import { drawLine, type LineContext } from './drawLine'
import { drawPicture } from './drawPicture'
import { escapeMarkup } from './escapeMarkup'
import type { SvgOptions } from './SvgOptions'
import { svgNumber } from './svgNumber'

/**
 * A page as SVG, in points from its trim's top left corner.
 *
 * - Text is text: it can be selected, searched and read aloud, box after box in reading order.
 * - Every box is a hot area that names its story, for mouse, keyboard and screen reader.
 * - It has no style and no script inside, unless it is given `css`: it may stand in a page that allows neither.
 */
export function drawSvg(placed: PlacedPage, options: SvgOptions = {}): string {
  const [width, height] = [svgNumber(placed.page.widthPt), svgNumber(placed.page.heightPt)]
  const name = options.title === undefined ? '' : ` aria-label="${escapeMarkup(options.title)}"`
  const context = { faces: placed.fonts, families: options.families ?? new Map<string, string>() }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="placed-page" viewBox="0 0 ${width} ${height}" role="group"${name}` +
      ' lang="zh-CN" xml:lang="zh-CN" xml:space="preserve" text-rendering="geometricPrecision">',
    ...(options.css === undefined
      ? []
      : [`<style>${escapeMarkup(options.css).replace(/&quot;/g, '"')}</style>`]),
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<g aria-hidden="true">${placed.frames.map(drawFrame).join('')}</g>`,
    ...placed.images.map((image) =>
      drawPicture(image, {
        href: options.images?.get(image.box),
        title: options.spokenBy === 'names' ? null : boxTitle(placed, image.box),
      }),
    ),
    `<g aria-hidden="true" stroke="#000">${placed.rules.map(drawRule).join('')}</g>`,
    ...readingOrder(placed).map((read) =>
      options.spokenBy === 'names'
        ? drawNamedBox(read, { placed, options, context })
        : drawBox(read, { placed, options, context }),
    ),
    '</svg>',
  ].join('\n')
}

function drawFrame({ x, y, width, height, thicknessPt, tint }: PlacedPage['frames'][number]): string {
  const grey = Math.round(255 * (1 - tint / 100))
  const fill = tint === 0 ? 'none' : `rgb(${grey},${grey},${grey})`
  const outline = thicknessPt === 0 ? '' : ` stroke="#000" stroke-width="${svgNumber(thicknessPt)}"`
  return `<rect ${place({ x, y, width, height })} fill="${fill}"${outline}/>`
}

function drawRule({ x1, y1, x2, y2, thicknessPt }: PlacedPage['rules'][number]): string {
  const [a, b, c, d] = [x1, y1, x2, y2].map(svgNumber)
  return `<line x1="${a}" y1="${b}" x2="${c}" y2="${d}" stroke-width="${svgNumber(thicknessPt)}"/>`
}

interface BoxContext {
  readonly placed: PlacedPage
  readonly options: SvgOptions
  readonly context: LineContext
}

/** The field comes before the text, so that the text above it can still be selected. */
function drawBox({ box, passages }: ReadBox, { placed, options, context }: BoxContext): string {
  const text = passages.flatMap(({ lines }) => lines.map((line) => drawLine(line, context))).join('\n')
  if (box === null) return `<g class="outside">\n${text}\n</g>`
  const title = options.titleOf?.(box) ?? boxTitle(placed, box.id) ?? box.id
  const names = `class="box" data-box="${escapeMarkup(box.id)}" data-kind="${box.kind}" aria-label="${escapeMarkup(title)}"`
  const field = `<rect class="field" ${place(box)} fill="#fff" fill-opacity="0"/>`
  const href = options.hrefOf?.(box) ?? null
  return href === null
    ? `<g ${names} role="group" tabindex="0">${field}\n${text}\n</g>`
    : `<a ${names} href="${escapeMarkup(href)}">${field}\n${text}\n</a>`
}

/** The same for a page whose words are said elsewhere: a photo is its story's area too, but no stop of its own. */
function drawNamedBox({ box, passages }: ReadBox, { placed, options, context }: BoxContext): string {
  const lines = passages.flatMap((passage) => passage.lines.map((line) => drawLine(line, context)))
  const text = lines.length === 0 ? '' : `\n<g aria-hidden="true">\n${lines.join('\n')}\n</g>`
  const href = box === null ? null : (options.hrefOf?.(box) ?? null)
  if (box === null || href === null) return `<g class="outside">${text}\n</g>`
  const title = options.titleOf?.(box) ?? boxTitle(placed, box.id) ?? box.id
  const spoken =
    box.kind === 'photo' ? 'aria-hidden="true" tabindex="-1"' : `aria-label="${escapeMarkup(title)}"`
  const field = `<rect class="field" ${place(around(box))} fill="#fff" fill-opacity="0"/>`
  return `<a class="box" data-kind="${box.kind}" href="${escapeMarkup(href)}" ${spoken}>${field}${text}\n</a>`
}

const edge = 4 // in points, less than half a gutter: what outlines a story does not touch its words

function around({ x, y, width, height }: PlacedBox): Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'> {
  return { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge }
}

function place({ x, y, width, height }: Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'>): string {
  return `x="${svgNumber(x)}" y="${svgNumber(y)}" width="${svgNumber(width)}" height="${svgNumber(height)}"`
}
