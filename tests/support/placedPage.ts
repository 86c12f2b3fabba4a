import type { PlacedBox } from '../../src/layout/placed/PlacedBox'
import type { PlacedLine } from '../../src/layout/placed/PlacedLine'
import type { PlacedPage } from '../../src/layout/placed/PlacedPage'
import type { FontId } from '../../src/layout/style/FontId'
import { notoFaces } from '../../src/layout/style/notoFaces'
import { tokenise } from '../../src/layout/text/tokenise'

/** A page as the engine hands it over, without the engine: what a renderer is tested with. */
export function placedPage(parts: Partial<PlacedPage> = {}): PlacedPage {
  return {
    version: 1,
    style: 'broadsheet-8x13',
    page: {
      widthPt: 1105.512,
      heightPt: 1559.055,
      bleedPt: 8.504,
      origin: { x: 53.256, y: 102 },
      cell: { width: 9, height: 11.5 },
      columns: 8,
      charactersPerColumn: 13,
      gutter: 1,
      rows: 120,
    },
    fonts: notoFaces,
    boxes: [],
    lines: [],
    rules: [],
    frames: [],
    images: [],
    fit: [],
    checks: [],
    cost: 0,
    ...parts,
  }
}

/** A small sheet, quick to paint. */
export function smallPage(parts: Partial<PlacedPage> = {}): PlacedPage {
  const page = placedPage(parts)
  return {
    ...page,
    page: { ...page.page, widthPt: 240, heightPt: 320, bleedPt: 8, origin: { x: 10, y: 10 } },
  }
}

export function placedBox(id: string, parts: Partial<PlacedBox> = {}): PlacedBox {
  return {
    id,
    kind: 'article',
    order: 0,
    column: 0,
    row: 0,
    columns: 1,
    rows: 10,
    x: 10,
    y: 10,
    width: 117,
    height: 115,
    ...parts,
  }
}

/** A line of `text`, each token with its own width, at the start of a line of nine points. */
export function placedLine(text: string, parts: Partial<PlacedLine> = {}): PlacedLine {
  const font: FontId = parts.font ?? 'body'
  const tokens = tokenise(text, { face: notoFaces[font], space: 333 })
  return {
    box: 's1',
    role: 'body',
    textColumn: 0,
    row: 0,
    x: 10,
    baseline: 20,
    sizePt: 9,
    font,
    vertical: false,
    clusters: tokens.map((token) => token.text),
    advances: tokens.map((token) => token.width),
    offsets: tokens.map((token) => token.offset),
    strong: null,
    paragraph: 0,
    lastOfParagraph: true,
    ...parts,
  }
}
