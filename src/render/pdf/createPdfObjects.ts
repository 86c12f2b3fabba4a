import { createHash } from 'node:crypto'
import { joinBytes } from '../fonts/joinBytes'
import { deflate } from './deflate'

/** The objects of a PDF while it is made; an object is known by its number, and named `7 0 R` by others. */
export interface PdfObjects {
  /** A number for an object that is put later. */
  readonly reserve: () => number
  readonly put: (number: number, body: string) => void
  readonly add: (body: string) => number
  /** `entries` are those of the dictionary without its length; `packing` what is done with the data. */
  readonly addStream: (entries: string, data: Uint8Array, how: { readonly packing: Packing }) => number
  /** The finished file; the same objects give the same bytes. */
  readonly finish: (trailer: { readonly root: number; readonly info: number }) => Uint8Array
}

/** What becomes of a stream's data: `deflated` are compressed already, `none` are left as they stand. */
export type Packing = 'deflate' | 'deflated' | 'none'

/** Latin-1, one byte a letter: bodies of objects hold no other letters. */
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const header = bytesOf('%PDF-1.6\n%\u00e2\u00e3\u00cf\u00d3\n')

/** A PDF 1.6 whose plain objects stand packed in one object stream, with a cross-reference stream (ISO 32000-1, 7.5.7-8). */
export function createPdfObjects(): PdfObjects {
  const bodies = new Map<number, string>()
  const streams = new Map<number, Uint8Array>()
  let last = 0
  const add = (body: string): number => {
    bodies.set(++last, body)
    return last
  }
  const addStream: PdfObjects['addStream'] = (entries, data, { packing }) => {
    streams.set(++last, streamBytes({ number: last, entries, data, packing }))
    return last
  }
  return {
    reserve: () => ++last,
    put: (number, body) => bodies.set(number, body),
    add,
    addStream,
    finish: ({ root, info }) => {
      const container = ++last
      streams.set(container, packObjects(container, bodies))
      return writeFile({ streams, bodies, container, root, info, count: last + 1 })
    },
  }
}

function streamBytes(stream: {
  number: number
  entries: string
  data: Uint8Array
  packing: Packing
}): Uint8Array {
  const data = stream.packing === 'deflate' ? deflate(stream.data) : stream.data
  const filter = stream.packing === 'none' ? '' : '/Filter/FlateDecode'
  const before = `${stream.number} 0 obj\n<<${stream.entries}${filter}/Length ${data.length}>>stream\n`
  return joinBytes([bytesOf(before), data, bytesOf('\nendstream\nendobj\n')])
}

function packObjects(container: number, bodies: ReadonlyMap<number, string>): Uint8Array {
  let offset = 0
  const places: string[] = []
  for (const [number, body] of bodies) {
    places.push(`${number} ${offset}`)
    offset += body.length + 1
  }
  const index = `${places.join(' ')}\n`
  const data = bytesOf(index + [...bodies.values()].join('\n'))
  const entries = `/Type/ObjStm/N ${bodies.size}/First ${index.length}`
  return streamBytes({ number: container, entries, data, packing: 'deflate' })
}

interface FileParts {
  readonly streams: ReadonlyMap<number, Uint8Array>
  readonly bodies: ReadonlyMap<number, string>
  readonly container: number
  readonly root: number
  readonly info: number
  readonly count: number
}

/** Kinds of entries in the cross-reference: 1 stands at an offset, 2 in the object stream at a place. */
function writeFile({ streams, bodies, container, root, info, count }: FileParts): Uint8Array {
  const table = new DataView(new ArrayBuffer((count + 1) * 7))
  table.setUint16(5, 0xffff)
  let offset = header.length
  for (const [number, bytes] of streams) {
    writeEntry(table, { number, kind: 1, field: offset, last: 0 })
    offset += bytes.length
  }
  ;[...bodies.keys()].forEach((number, place) =>
    writeEntry(table, { number, kind: 2, field: container, last: place }),
  )
  writeEntry(table, { number: count, kind: 1, field: offset, last: 0 })
  const written = [header, ...streams.values()]
  const hash = createHash('sha256')
  for (const bytes of written) hash.update(bytes)
  const id = hash.digest('hex').slice(0, 32).toUpperCase()
  const entries =
    `/Type/XRef/Size ${count + 1}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R` + `/ID[<${id}><${id}>]`
  const references = streamBytes({
    number: count,
    entries,
    data: new Uint8Array(table.buffer),
    packing: 'deflate',
  })
  return joinBytes([...written, references, bytesOf(`startxref\n${offset}\n%%EOF\n`)])
}

function writeEntry(
  table: DataView,
  entry: { number: number; kind: number; field: number; last: number },
): void {
  const at = entry.number * 7
  table.setUint8(at, entry.kind)
  table.setUint32(at + 1, entry.field)
  table.setUint16(at + 5, entry.last)
}
