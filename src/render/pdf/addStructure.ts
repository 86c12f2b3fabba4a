import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { boxTitle } from '../glyphs/boxTitle'
import type { PdfObjects } from './createPdfObjects'
import type { PageContent } from './pageContent'
import { pdfNumber } from './pdfNumber'
import { pdfText } from './pdfText'
import type { StructureGroup } from './StructureGroup'

/** A page of the file, drawn. */
export interface DrawnPage {
  readonly placed: PlacedPage
  readonly content: PageContent
  readonly page: number
}

/** Writes the structure tree (ISO 32000-1, 14.7): page after page, box after box, in reading order; its object's number. */
export function addStructure(objects: PdfObjects, pages: readonly DrawnPage[]): number {
  const root = objects.reserve()
  const document = objects.reserve()
  const parents: string[] = []
  const groups = pages.flatMap((drawn, index) => {
    const owners = new Array<number>(drawn.content.marks).fill(0)
    const numbers = drawn.content.groups
      .filter(({ elements }) => elements.length > 0)
      .map((group) => addGroup(objects, { group, drawn, document, owners }))
    parents.push(`${index} [${owners.map((owner) => `${owner} 0 R`).join(' ')}]`)
    return numbers
  })
  objects.put(document, `<</Type/StructElem/S/Document/P ${root} 0 R/Lang(zh-CN)/K[${refs(groups)}]>>`)
  const tree = objects.add(`<</Nums[${parents.join(' ')}]>>`)
  objects.put(
    root,
    `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree ${tree} 0 R/ParentTreeNextKey ${pages.length}>>`,
  )
  return root
}

interface GroupToAdd {
  readonly group: StructureGroup
  readonly drawn: DrawnPage
  readonly document: number
  /** Which element each marked piece belongs to: filled in here. */
  readonly owners: number[]
}

function addGroup(objects: PdfObjects, { group, drawn, document, owners }: GroupToAdd): number {
  const number = objects.reserve()
  const children = group.elements.map(({ tag, marks }) => {
    const figure = tag === 'Figure' ? figureEntries(group, drawn.placed) : ''
    const child = objects.add(
      `<</Type/StructElem/S/${tag}/P ${number} 0 R/Pg ${drawn.page} 0 R/K[${marks.join(' ')}]${figure}>>`,
    )
    for (const mark of marks) owners[mark] = child
    return child
  })
  const tag = group.box?.kind === 'article' ? 'Art' : 'Sect'
  objects.put(number, `<</Type/StructElem/S/${tag}/P ${document} 0 R/K[${refs(children)}]>>`)
  return number
}

/** Its caption tells what a picture shows. */
function figureEntries({ box }: StructureGroup, placed: PlacedPage): string {
  if (box === null) return ''
  const { bleedPt, heightPt } = placed.page
  const bottom = bleedPt + heightPt - box.y - box.height
  const bounds = [box.x + bleedPt, bottom, box.x + box.width + bleedPt, bottom + box.height]
    .map(pdfNumber)
    .join(' ')
  return `/Alt${pdfText(boxTitle(placed, box.id) ?? box.id)}/A<</O/Layout/BBox[${bounds}]>>`
}

function refs(numbers: readonly number[]): string {
  return numbers.map((number) => `${number} 0 R`).join(' ')
}
