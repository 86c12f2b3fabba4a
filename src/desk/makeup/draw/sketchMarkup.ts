import type { PlacedLine } from '../../../layout/placed/PlacedLine'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { svgNumber } from '../../../render/svg/svgNumber'

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const paints = {
  photo: '#a39b8d',
  text: '#d3cbbb',
  head: '#1d1a16',
  band: '#e4ddcf',
  edge: '#d8d0c0',
} as const
const marked = '#a8261c'

/** A page in small, as what stands inside an SVG of its own size: headlines as bars, columns of text and photos as fields. */
export function sketchMarkup(placed: PlacedPage, markedIds: readonly string[] = []): string {
  const boxes = placed.boxes.map((box) => {
    if (box.kind === 'photo') return rect(box, paints.photo)
    return rect(box, box.kind === 'article' ? 'none' : paints.band, { color: paints.edge, width: 3 })
  })
  const heads = placed.lines.filter(({ role }) => role === 'headline' || role === 'pageFlag').map(barOf)
  const marks = placed.boxes
    .filter(({ id }) => markedIds.includes(id))
    .map((box) => rect(box, 'none', { color: marked, width: 14 }))
  return [
    ...boxes,
    ...textColumnsOf(placed).map((column) => rect(column, paints.text)),
    ...heads.map((bar) => rect(bar, paints.head)),
    ...marks,
  ].join('')
}

function rect(
  { x, y, width, height }: Rect,
  fill: string,
  stroke?: { readonly color: string; readonly width: number },
): string {
  const [left, top, wide, deep] = [x, y, width, height].map(svgNumber)
  const edge = stroke === undefined ? '' : ` stroke="${stroke.color}" stroke-width="${stroke.width}"`
  return `<rect x="${left}" y="${top}" width="${wide}" height="${deep}" fill="${fill}"${edge}/>`
}

/** Every column of text of every story, from its first line to its last. */
function textColumnsOf({ lines, page }: PlacedPage): readonly Rect[] {
  const columns = new Map<string, Rect>()
  for (const line of lines) {
    if (line.textColumn === null) continue
    const key = `${line.box} ${line.textColumn}`
    const before = columns.get(key)
    const top = Math.min(before?.y ?? Infinity, line.baseline - line.sizePt)
    const foot = Math.max(before === undefined ? 0 : before.y + before.height, line.baseline)
    const width = page.charactersPerColumn * page.cell.width
    columns.set(key, {
      x: Math.min(before?.x ?? Infinity, line.x),
      y: top,
      width: Math.max(before?.width ?? 0, Math.min(width, lengthOf(line))),
      height: foot - top,
    })
  }
  return [...columns.values()]
}

const lengthOf = ({ advances, sizePt }: PlacedLine): number =>
  advances.reduce((sum, advance) => sum + advance, 0) * (sizePt / 1000)

/** A line of a headline as a bar of about the weight of its type. */
function barOf(line: PlacedLine): Rect {
  const size = line.sizePt * 0.72
  const length = lengthOf(line)
  return line.vertical
    ? { x: line.x + size * 0.2, y: line.baseline, width: size, height: length }
    : { x: line.x, y: line.baseline - size, width: length, height: size }
}
