import type { PlacedImage } from '../../layout/placed/PlacedImage'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { Passage } from '../glyphs/readingOrder'
import { readingOrder } from '../glyphs/readingOrder'
import { pdfNumber } from './pdfNumber'
import type { StructureGroup } from './StructureGroup'
import { textOperators, type TextContext } from './textOperators'

/** What a page draws, and the tags that say what each drawn thing is. */
export interface PageContent {
  readonly operators: string
  readonly groups: readonly StructureGroup[]
  /** How many marked pieces there are: they are numbered from 0. */
  readonly marks: number
}

/** How dark a field stands where a picture is still wanted, as a share of black. */
const wantedPicture = 0.12
/** What a passage is in the structure tree (ISO 32000-1, 14.8.4). */
const tags: Readonly<Record<Passage['role'], string>> = {
  kicker: 'P',
  headline: 'H1',
  deck: 'P',
  body: 'P',
  subhead: 'H2',
  byline: 'P',
  caption: 'Caption',
  pageFlag: 'H1',
  coOrganizer: 'P',
  folio: 'P',
}

/** Draws frames, pictures, rules and text, in this order; all black is the black ink alone. */
export function pageContent(
  placed: PlacedPage,
  { text, pictures }: { readonly text: TextContext; readonly pictures: ReadonlyMap<string, string> },
): PageContent {
  const marked: string[] = []
  const figures = new Map<string, number[]>()
  const mark = (tag: string, operators: string): number => {
    marked.push(`/${tag}<</MCID ${marked.length}>>BDC\n${operators}\nEMC`)
    return marked.length - 1
  }
  for (const image of placed.images) {
    const name = pictures.get(image.box)
    if (name === undefined) continue
    figures.set(image.box, [
      ...(figures.get(image.box) ?? []),
      mark('Figure', drawPicture(image, { name, text })),
    ])
  }
  const drawn = marked.length
  const groups = readingOrder(placed).map(({ box, passages }): StructureGroup => {
    const figure =
      box === null ? [] : (figures.get(box.id) ?? []).map((number) => ({ tag: 'Figure', marks: [number] }))
    const texts = passages.map((passage) => {
      const lines = passage.lines.map((line) => textOperators(line, text)).join('\n')
      return { tag: tags[passage.role], marks: [mark(tags[passage.role], `BT\n${lines}\nET`)] }
    })
    return { box, elements: [...figure, ...texts] }
  })
  const operators = [
    '0 0 0 1 k 0 0 0 1 K',
    artifact([
      ...placed.frames.map((frame) => drawFrame(frame, text)),
      ...drawWanted(placed, { pictures, text }),
    ]),
    ...marked.slice(0, drawn),
    artifact(placed.rules.map((rule) => drawRule(rule, text))),
    ...marked.slice(drawn),
  ]
  return { operators: operators.filter((part) => part !== '').join('\n'), groups, marks: marked.length }
}

/** What is no text and no picture says nothing to a reader. */
function artifact(operators: readonly string[]): string {
  return operators.length === 0 ? '' : `/Artifact BMC\n${operators.join('\n')}\nEMC`
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function rectangle({ x, y, width, height }: Rectangle, { toSheet }: TextContext): string {
  const corner = toSheet(x, y + height)
  return `${[corner.x, corner.y, width, height].map(pdfNumber).join(' ')} re`
}

function drawFrame(frame: PlacedPage['frames'][number], context: TextContext): string {
  const shape = rectangle(frame, context)
  const ground = frame.tint === 0 ? '' : `q 0 0 0 ${pdfNumber(frame.tint / 100)} k ${shape} f Q`
  const outline = frame.thicknessPt === 0 ? '' : `${pdfNumber(frame.thicknessPt)} w ${shape} S`
  return [ground, outline].filter((part) => part !== '').join('\n')
}

function drawWanted(
  placed: PlacedPage,
  { pictures, text }: { readonly pictures: ReadonlyMap<string, string>; readonly text: TextContext },
): string[] {
  return placed.images
    .filter(({ box }) => !pictures.has(box))
    .map((image) => `q 0 0 0 ${wantedPicture} k ${rectangle(image, text)} f Q`)
}

/** The whole picture is as much larger than its place as the crop is smaller than the picture. */
function drawPicture(
  image: PlacedImage,
  { name, text }: { readonly name: string; readonly text: TextContext },
): string {
  const width = image.width / image.crop.width
  const height = image.height / image.crop.height
  const corner = text.toSheet(image.x - image.crop.x * width, image.y - image.crop.y * height + height)
  const matrix = [width, 0, 0, height, corner.x, corner.y].map(pdfNumber).join(' ')
  return `q ${rectangle(image, text)} W n ${matrix} cm /${name} Do Q`
}

function drawRule(rule: PlacedPage['rules'][number], { toSheet }: TextContext): string {
  const from = toSheet(rule.x1, rule.y1)
  const to = toSheet(rule.x2, rule.y2)
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(pdfNumber)
  return `${pdfNumber(rule.thicknessPt)} w ${x1} ${y1} m ${x2} ${y2} l S`
}
