import { createHash } from 'node:crypto'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { PageFonts } from '../fonts/PageFont'
import { addBookmarks } from './addBookmarks'
import { addFont } from './addFont'
import { addImage } from './addImage'
import { addOutputIntent } from './addOutputIntent'
import { addStructure, type DrawnPage } from './addStructure'
import { createPdfObjects, type PdfObjects } from './createPdfObjects'
import { pageContent } from './pageContent'
import { pdfNumber } from './pdfNumber'
import type { PdfMeta, PdfOptions } from './PdfOptions'
import { pdfText } from './pdfText'
import { xmp } from './xmp'

/** A page of an issue: `title` names it among the bookmarks; its pictures go by the ids of its own boxes. */
export interface IssuePage {
  readonly placed: PlacedPage
  readonly title: string
  readonly images: PdfOptions['images']
}

/** What all pages of a file share. */
export type IssueOptions = Omit<PdfOptions, 'images'>

/**
 * The pages as one print PDF.
 *
 * - Text is black ink alone (K100) in embedded subset fonts, and comes out again as text, in reading order.
 * - TrimBox is the page, BleedBox and MediaBox the page with its bleed.
 * - With an output intent the file declares itself a PDF/X-4, and wants a time of making and pictures in grey or CMYK.
 * - The same pages give the same bytes.
 */
export function drawIssuePdf(pages: readonly IssuePage[], options: IssueOptions): Uint8Array {
  const { fonts, meta, outputIntent } = options
  if (outputIntent !== undefined && meta.createdAt === undefined)
    throw new Error('expected meta.createdAt for a PDF/X-4, found none')
  const objects = createPdfObjects()
  const tree = objects.reserve()
  const fontObjects = [...fonts.values()].map((font, index) => ({
    key: font.key,
    name: `F${index}`,
    number: addFont(objects, font),
  }))
  const drawn = pages.map((page, index) =>
    addPage(objects, { page, index, tree, fonts, fontObjects, forPrinter: outputIntent !== undefined }),
  )
  objects.put(
    tree,
    `<</Type/Pages/Count ${drawn.length}/Kids[${drawn.map(({ page }) => `${page} 0 R`).join(' ')}]>>`,
  )
  const outline = addBookmarks(objects, drawn)
  const metadata = addMetadata(objects, { meta, drawn, isPdfX: outputIntent !== undefined })
  const intent =
    outputIntent === undefined ? '' : `/OutputIntents[${addOutputIntent(objects, outputIntent)} 0 R]`
  const root = objects.add(
    `<</Type/Catalog/Pages ${tree} 0 R/Lang(zh-CN)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>` +
      `/StructTreeRoot ${addStructure(objects, drawn)} 0 R/Metadata ${metadata} 0 R${intent}` +
      `${outline === null ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`}>>`,
  )
  return objects.finish({ root, info: addInfo(objects, { meta, isPdfX: outputIntent !== undefined }) })
}

interface PageToAdd {
  readonly page: IssuePage
  readonly index: number
  readonly tree: number
  readonly fonts: PageFonts
  readonly fontObjects: readonly { readonly key: string; readonly name: string; readonly number: number }[]
  readonly forPrinter: boolean
}

function addPage(objects: PdfObjects, given: PageToAdd): DrawnPage & { title: string } {
  const { placed, images, title } = given.page
  const { widthPt, heightPt, bleedPt } = placed.page
  const pictures = placed.images.flatMap(({ box }, index) => {
    const file = images.get(box)
    if (file === undefined) return []
    return [
      { box, name: `I${index}`, number: addImage(objects, { box, file, forPrinter: given.forPrinter }) },
    ]
  })
  const content = pageContent(placed, {
    text: {
      faces: placed.fonts,
      fonts: given.fonts,
      fontNames: new Map(given.fontObjects.map(({ key, name }) => [key, name])),
      toSheet: (x, y) => ({ x: x + bleedPt, y: bleedPt + heightPt - y }),
    },
    pictures: new Map(pictures.map(({ box, name }) => [box, name])),
  })
  const stream = objects.addStream('', new TextEncoder().encode(content.operators), { packing: 'deflate' })
  const named = (list: readonly { readonly name: string; readonly number: number }[]) =>
    list.map(({ name, number }) => `/${name} ${number} 0 R`).join('')
  const sheet = [0, 0, widthPt + 2 * bleedPt, heightPt + 2 * bleedPt].map(pdfNumber).join(' ')
  const trim = [bleedPt, bleedPt, bleedPt + widthPt, bleedPt + heightPt].map(pdfNumber).join(' ')
  const page = objects.add(
    `<</Type/Page/Parent ${given.tree} 0 R/MediaBox[${sheet}]/BleedBox[${sheet}]/TrimBox[${trim}]` +
      `/Resources<</Font<<${named(given.fontObjects)}>>/XObject<<${named(pictures)}>>>>` +
      `/Contents ${stream} 0 R/StructParents ${given.index}/Tabs/S>>`,
  )
  return { placed, content, page, title }
}

function addMetadata(
  objects: PdfObjects,
  {
    meta,
    drawn,
    isPdfX,
  }: { readonly meta: PdfMeta; readonly drawn: readonly DrawnPage[]; readonly isPdfX: boolean },
): number {
  const hash = createHash('sha256').update(JSON.stringify(meta))
  for (const { content } of drawn) hash.update(content.operators)
  const id = hash.digest('hex')
  const documentId = [
    id.slice(0, 8),
    id.slice(8, 12),
    id.slice(12, 16),
    id.slice(16, 20),
    id.slice(20, 32),
  ].join('-')
  const text = new TextEncoder().encode(xmp(meta, { documentId, isPdfX }))
  return objects.addStream('/Type/Metadata/Subtype/XML', text, { packing: 'none' })
}

function addInfo(
  objects: PdfObjects,
  { meta, isPdfX }: { readonly meta: PdfMeta; readonly isPdfX: boolean },
): number {
  const date = meta.createdAt === undefined ? null : `(D:${meta.createdAt.replace(/\D/g, '').slice(0, 14)}Z)`
  return objects.add(
    `<</Title${pdfText(meta.title)}/Producer(Banmian)/Creator(Banmian)/Trapped/False` +
      (meta.author === undefined ? '' : `/Author${pdfText(meta.author)}`) +
      (date === null ? '' : `/CreationDate${date}/ModDate${date}`) +
      (isPdfX ? '/GTS_PDFXVersion(PDF/X-4)' : '') +
      '>>',
  )
}
