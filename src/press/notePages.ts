import type { PlacedLine } from '../layout/placed/PlacedLine'
import type { PlacedPage } from '../layout/placed/PlacedPage'
import { notoFaces } from '../layout/style/notoFaces'
import { tokenise } from '../layout/text/tokenise'

const sheet = { widthPt: 595.28, heightPt: 841.89 }
const edge = 48
const sizePt = 10.5
const leading = 16
const lineWidth = ((sheet.widthPt - 2 * edge) * 1000) / sizePt
const linesPerPage = Math.floor((sheet.heightPt - 2 * edge) / leading)

/** Notes on sheets of their own (A4): the first line is the title, every other note a paragraph. */
export function notePages(title: string, notes: readonly string[]): readonly PlacedPage[] {
  const lines = [...wrapped(title), [], ...notes.flatMap((note) => [...wrapped(note), []])]
  const pages = Math.ceil(lines.length / linesPerPage)
  return Array.from({ length: pages }, (_, page) =>
    pageOf(
      lines
        .slice(page * linesPerPage, (page + 1) * linesPerPage)
        .flatMap((tokens, place) => (tokens.length === 0 ? [] : [lineOf(tokens, place)])),
    ),
  )
}

type Tokens = ReturnType<typeof tokenise>

/** Breaks a note where the sheet ends: these are notes for the desk, not set copy. */
function wrapped(text: string): readonly Tokens[] {
  const lines: Tokens[number][][] = [[]]
  let width = 0
  for (const token of tokenise(text, { face: notoFaces.label, space: 333 })) {
    if (width + token.width > lineWidth && width > 0) {
      lines.push([])
      width = 0
    }
    lines.at(-1)?.push(token)
    width += token.width
  }
  return lines
}

function lineOf(tokens: Tokens, place: number): PlacedLine {
  return {
    box: 'folio',
    role: 'folio',
    textColumn: null,
    row: null,
    x: edge,
    baseline: edge + (place + 1) * leading,
    sizePt,
    font: 'label',
    vertical: false,
    clusters: tokens.map(({ text }) => text),
    advances: tokens.map(({ width }) => width),
    offsets: tokens.map(({ offset }) => offset),
    strong: null,
    paragraph: null,
    lastOfParagraph: true,
  }
}

function pageOf(lines: readonly PlacedLine[]): PlacedPage {
  return {
    version: 1,
    style: 'notes',
    page: {
      ...sheet,
      bleedPt: 0,
      origin: { x: edge, y: edge },
      cell: { width: sizePt, height: leading },
      columns: 1,
      charactersPerColumn: 47,
      gutter: 0,
      rows: linesPerPage,
    },
    fonts: notoFaces,
    boxes: [],
    lines,
    rules: [],
    frames: [],
    images: [],
    fit: [],
    checks: [],
    cost: 0,
  }
}
