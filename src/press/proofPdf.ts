import type { PageForPress } from '../commands/Press'
import type { PlacedLine } from '../layout/placed/PlacedLine'
import type { PlacedPage } from '../layout/placed/PlacedPage'
import { notoFaces } from '../layout/style/notoFaces'
import { tokenise } from '../layout/text/tokenise'
import { drawIssuePdf } from '../render/pdf/drawIssuePdf'
import { convertPictures } from './convertPictures'
import { forPdf } from './forPdf'
import type { MarkedPage } from './MarkedPage'
import { notePages } from './notePages'
import { overlayPdf } from './overlayPdf'
import type { PressRoom } from './PressRoom'

/** Room around the page for what a proof says of itself, in points: it stays readable where 对开 is printed on A3. */
const slug = 36
const sizePt = 14

/**
 * 校样: a page for proofreaders to print. It says outside the trim what it is and of when, so that it is taken for no
 * page that was signed; a photo that is not there is a grey field. With `marks`, they are drawn over the page, and what
 * they say follows on sheets of its own.
 */
export async function proofPdf(
  room: Pick<PressRoom, 'fonts' | 'mediaFolder'>,
  {
    page,
    stamp,
    title,
    marks,
  }: {
    readonly page: PageForPress
    readonly stamp: string
    readonly title: string
    readonly marks?: MarkedPage
  },
): Promise<Uint8Array> {
  const library = await room.fonts()
  const { pictures } = await convertPictures(page, { mediaFolder: room.mediaFolder, profile: null })
  const { placed, images } = forPdf(stamped(page.placed, stamp), pictures)
  const notes = marks ? notePages(stamp, marks.notes) : []
  const pdf = drawIssuePdf(
    [
      { placed, images, title },
      ...notes.map((note) => ({ placed: note, images: new Map<string, Uint8Array>(), title })),
    ],
    { fonts: await library.fontsFor(placed, ...notes), meta: { title } },
  )
  if (!marks) return pdf
  return overlayPdf(pdf, { overlay: marks.overlay, heightPt: placed.page.heightPt, bleedPt: slug })
}

function stamped(placed: PlacedPage, stamp: string): PlacedPage {
  const { page } = placed
  const above = -(slug - sizePt) / 2
  const below = page.heightPt + slug / 2 + sizePt * 0.4
  return {
    ...placed,
    page: { ...page, bleedPt: slug },
    lines: [...placed.lines, stampLine(stamp, page.origin.x, above), stampLine(stamp, page.origin.x, below)],
  }
}

function stampLine(text: string, x: number, baseline: number): PlacedLine {
  const tokens = tokenise(text, { face: notoFaces.label, space: 333 })
  return {
    box: 'folio',
    role: 'folio',
    textColumn: null,
    row: null,
    x,
    baseline,
    sizePt,
    font: 'label',
    vertical: false,
    clusters: tokens.map((token) => token.text),
    advances: tokens.map(({ width }) => width),
    offsets: tokens.map(({ offset }) => offset),
    strong: null,
    paragraph: null,
    lastOfParagraph: true,
  }
}
