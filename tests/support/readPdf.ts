import { unzlibSync } from 'fflate'

/** A PDF of ours taken apart: the bodies of its objects by their numbers, the unpacked data of its streams. */
export interface PdfParts {
  readonly bodies: ReadonlyMap<number, string>
  readonly streams: ReadonlyMap<number, string>
  readonly trailer: string
}

/** Reads by what the standard says of files (ISO 32000-1, 7.5), not by how ours are written. */
export function readPdf(pdf: Uint8Array): PdfParts {
  const text = latin1(pdf)
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const references = streamAt(pdf, { text, offset: start })
  const table = Uint8Array.from(references.data, (letter) => letter.charCodeAt(0))
  const bodies = new Map<number, string>()
  const streams = new Map<number, string>()
  for (let number = 0; number * 7 < table.length; number++) {
    const view = new DataView(table.buffer, number * 7, 7)
    if (view.getUint8(0) !== 1) continue
    const { dictionary, data } = streamAt(pdf, { text, offset: view.getUint32(1) })
    bodies.set(number, dictionary)
    streams.set(number, data)
  }
  for (const [number, dictionary] of [...bodies]) {
    if (!dictionary.includes('/Type/ObjStm')) continue
    const data = streams.get(number) ?? ''
    const first = Number(/\/First (\d+)/.exec(dictionary)?.[1])
    const index = data.slice(0, first).trim().split(' ').map(Number)
    for (let at = 0; at < index.length; at += 2) {
      const [from, to] = [index[at + 1] ?? 0, index[at + 3]]
      bodies.set(index[at] ?? 0, data.slice(first + from, to === undefined ? undefined : first + to).trim())
    }
  }
  return { bodies, streams, trailer: references.dictionary }
}

/** The first object whose body has all of `marks`. */
export function findObject({ bodies }: PdfParts, ...marks: readonly string[]): string {
  const found = [...bodies.values()].find((body) => marks.every((mark) => body.includes(mark)))
  if (found === undefined)
    throw new Error(`expected an object with ${marks.join(' and ')} in the PDF, found none`)
  return found
}

function streamAt(
  pdf: Uint8Array,
  { text, offset }: { readonly text: string; readonly offset: number },
): { dictionary: string; data: string } {
  const begin = text.indexOf('stream\n', offset) + 7
  const dictionary = text.slice(offset, begin - 7)
  const bytes = pdf.subarray(begin, begin + Number(/\/Length (\d+)/.exec(dictionary)?.[1]))
  return { dictionary, data: latin1(dictionary.includes('/FlateDecode') ? unzlibSync(bytes) : bytes) }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
