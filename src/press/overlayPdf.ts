import { inflateSync } from 'node:zlib'

/** A stroke to be drawn over a page: an SVG path of M, L, C, Z with absolute points from the trim's top left corner. */
export interface OverlayStroke {
  readonly path: string
  readonly color: readonly [number, number, number]
  readonly width: number
  /** Lengths of line and gap; empty for a whole line. */
  readonly dash: readonly number[]
  readonly filled?: boolean
}

/** A numeral to be drawn over a page, white, with its middle at a point. */
export interface OverlayNumeral {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly sizePt: number
}

export interface Overlay {
  readonly strokes: readonly OverlayStroke[]
  readonly numerals: readonly OverlayNumeral[]
}

/**
 * Draws over the first page of a PDF of ours, as an incremental update (ISO 32000-1, 7.5.6): the page as it was printed
 * stays byte for byte what it was, and the overlay can be told from it.
 */
export function overlayPdf(
  pdf: Uint8Array,
  {
    overlay,
    heightPt,
    bleedPt,
  }: { readonly overlay: Overlay; readonly heightPt: number; readonly bleedPt: number },
): Uint8Array {
  const bytes = Buffer.from(pdf)
  const file = readFile(bytes)
  const toSheet = (x: number, y: number) => `${round(x + bleedPt)} ${round(bleedPt + heightPt - y)}`
  const content = Buffer.from(operators(overlay, toSheet), 'latin1')
  const [drawing, before, after, font] = [file.size, file.size + 1, file.size + 2, file.size + 3]
  const page = file.page.body
    .replace(/\/Contents (\d+) 0 R/, `/Contents[${before} 0 R $1 0 R ${after} 0 R ${drawing} 0 R]`)
    .replace('/Font<<', `/Font<</Marks ${font} 0 R `)
  const objects: readonly (readonly [number, Buffer])[] = [
    [file.page.number, object(file.page.number, page)],
    [drawing, stream(drawing, '', content)],
    [before, stream(before, '', Buffer.from('q'))],
    [after, stream(after, '', Buffer.from('Q'))],
    [font, object(font, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>')],
  ]
  return withUpdate(bytes, { file, objects, table: font + 1 })
}

const round = (value: number): string => String(Math.round(value * 1000) / 1000)
const object = (number: number, body: string): Buffer =>
  Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1')
const stream = (number: number, entries: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${entries}/Length ${data.length}>>stream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ])

function operators({ strokes, numerals }: Overlay, toSheet: (x: number, y: number) => string): string {
  const drawn = strokes.map(({ path, color, width, dash, filled = false }) => {
    const ink = color.map(round).join(' ')
    const points = path.replace(/([MLCZ])([^MLCZ]*)/g, (_, command: string, numbers: string) =>
      segment(command, numbers, toSheet),
    )
    return `q ${ink} RG ${ink} rg ${round(width)} w [${dash.map(round).join(' ')}] 0 d ${points} ${filled ? 'f' : 'S'} Q`
  })
  const written = numerals.map(({ text, x, y, sizePt }) => {
    const half = (text.length * sizePt * numeralWidth) / 2
    return `q 1 1 1 rg BT /Marks ${round(sizePt)} Tf 1 0 0 1 ${toSheet(x - half, y + sizePt * 0.36)} Tm (${text.replace(/\D/g, '')}) Tj ET Q`
  })
  return [...drawn, ...written].join('\n')
}

/** Figures of Helvetica Bold are all this wide, in em. */
const numeralWidth = 0.556
const pathOperators: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }

function segment(command: string, numbers: string, toSheet: (x: number, y: number) => string): string {
  const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number)
  const points = values.flatMap((x, at) => (at % 2 === 0 ? [toSheet(x, values[at + 1] ?? 0)] : []))
  return `${points.join(' ')} ${pathOperators[command] ?? ''} `
}

interface ReadFile {
  readonly size: number
  readonly start: number
  readonly trailer: string
  readonly page: { readonly number: number; readonly body: string }
}

/** Reads what an update needs of a file of createPdfObjects: its objects stand packed in one stream, listed by another. */
function readFile(bytes: Buffer): ReadFile {
  const text = bytes.toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const references = /\/Type\/XRef\/Size (\d+)[^>]*?(\/Root \d+ 0 R\/Info \d+ 0 R)/.exec(text.slice(start))
  const packed = /\/Type\/ObjStm\/N (\d+)\/First (\d+)\/Filter\/FlateDecode\/Length (\d+)>>stream\n/.exec(
    text,
  )
  if (!references || !packed) throw new Error('Expected a PDF of createPdfObjects, found another.')
  const [at, count, first, length] = [packed.index + packed[0].length, ...packed.slice(1, 4).map(Number)]
  const objects = inflateSync(bytes.subarray(at, at + (length ?? 0))).toString('latin1')
  const index = objects.slice(0, first).trim().split(/\s+/).map(Number)
  const bodies = Array.from({ length: count ?? 0 }, (_, place) => {
    const from = (first ?? 0) + (index[place * 2 + 1] ?? 0)
    const next = index[place * 2 + 3]
    return {
      number: index[place * 2] ?? 0,
      body: objects.slice(from, next === undefined ? undefined : (first ?? 0) + next - 1),
    }
  })
  const page = bodies.find(({ body }) => body.startsWith('<</Type/Page/'))
  if (!page) throw new Error('Expected a page in the PDF, found none.')
  return { size: Number(references[1]), start, trailer: references[2] ?? '', page }
}

/** Appends the objects and a cross-reference stream of their own. */
function withUpdate(
  bytes: Buffer,
  {
    file,
    objects,
    table,
  }: {
    readonly file: ReadFile
    readonly objects: readonly (readonly [number, Buffer])[]
    readonly table: number
  },
): Uint8Array {
  let offset = bytes.length
  const rows: (readonly [number, number])[] = []
  for (const [number, body] of objects) {
    rows.push([number, offset])
    offset += body.length
  }
  rows.push([table, offset])
  const entries = Buffer.alloc(rows.length * 7)
  rows.forEach(([, place], at) => {
    entries.writeUInt8(1, at * 7)
    entries.writeUInt32BE(place, at * 7 + 1)
  })
  const index = rows.map(([number]) => `${number} 1`).join(' ')
  const dictionary = `/Type/XRef/Size ${table + 1}/W[1 4 2]/Index[${index}]/Prev ${file.start}${file.trailer}`
  const references = stream(table, dictionary, entries)
  const end = Buffer.from(`startxref\n${offset}\n%%EOF\n`, 'latin1')
  return Buffer.concat([bytes, ...objects.map(([, body]) => body), references, end])
}
