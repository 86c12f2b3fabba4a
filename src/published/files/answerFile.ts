import { fileBytes } from '../read/fileBytes'
import { fileByHash, type PublishedFile } from '../read/fileByHash'
import type { RecordReader } from '../read/queryRecord'
import { RecordUnavailable } from '../RecordUnavailable'
import { downloadName } from './downloadName'
import { readRange } from './readRange'

const fileName = /^([0-9a-f]{64})\.(pdf|woff2|css)$/
const endings = { pdf: 'pdf', font: 'woff2', css: 'css' } as const

/** Fonts and their style sheets hold no word of a story, and their bytes never change: they may be kept for ever. */
const forEver = 'public, max-age=31536000, immutable'
/** A PDF holds its stories: after a retraction no copy of it may live longer than this. */
const aMinute = 'public, max-age=60, must-revalidate'
const missing = 'public, max-age=0, s-maxage=2'

/**
 * GET and HEAD /files/{hash}.{pdf|woff2|css}: a file of the newest revision of a page or an issue, or for a day a font
 * or a style sheet of the revision before. Any other is 404, and says no more than that.
 */
export async function answerFile({
  request,
  reader,
  name,
}: {
  readonly request: Request
  readonly reader: RecordReader
  readonly name: string
}): Promise<Response> {
  try {
    return await answer(request, reader, name)
  } catch (error) {
    if (!(error instanceof RecordUnavailable)) throw error
    return plain(503, { 'retry-after': '10', 'cache-control': 'no-store' })
  }
}

async function answer(request: Request, reader: RecordReader, name: string): Promise<Response> {
  const [, hash = '', ending] = fileName.exec(name) ?? []
  const file = hash === '' ? null : await fileByHash(reader, hash)
  if (file === null || endings[file.kind] !== ending) return notThere()
  const headers = headersOf(file, hash)
  if (isHeld(request.headers.get('if-none-match'), headers.etag)) {
    const { etag, 'cache-control': keep } = headers
    return new Response(null, { status: 304, headers: { etag, 'cache-control': keep } })
  }
  const range = rangeOf(request, file, headers.etag)
  if (range.kind === 'outside') return plain(416, { 'content-range': `bytes */${file.size}` })
  const { from, to } = range.kind === 'part' ? range : { from: 0, to: file.size - 1 }
  const length = to - from + 1
  const part = range.kind === 'part' ? { 'content-range': `bytes ${from}-${to}/${file.size}` } : {}
  const init = {
    status: range.kind === 'part' ? 206 : 200,
    headers: { ...headers, ...part, 'content-length': String(length) },
  }
  if (request.method === 'HEAD') return new Response(null, init)
  const bytes = await fileBytes(reader, { hash, from, length })
  return bytes === null ? notThere() : new Response(bytes, init)
}

function headersOf(file: PublishedFile, hash: string) {
  const isPdf = file.kind === 'pdf'
  return {
    'content-type': file.kind === 'css' ? `${file.mime}; charset=utf-8` : file.mime,
    'cache-control': isPdf ? aMinute : forEver,
    etag: `"${hash}"`,
    'x-content-type-options': 'nosniff',
    ...(isPdf && { 'accept-ranges': 'bytes', 'content-disposition': downloadName(file) }),
  }
}

/** Parts are given of PDFs, to a GET alone (RFC 9110, 14.2), and only of the very file that the asker has a part of. */
function rangeOf(request: Request, file: PublishedFile, etag: string): ReturnType<typeof readRange> {
  const ifRange = request.headers.get('if-range')
  const mayHavePart =
    file.kind === 'pdf' && request.method === 'GET' && (ifRange === null || ifRange.trim() === etag)
  return mayHavePart ? readRange(request.headers.get('range'), file.size) : { kind: 'whole' }
}

function isHeld(header: string | null, etag: string): boolean {
  const held = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return held.includes(etag) || held.includes('*')
}

const notThere = () => plain(404, { 'cache-control': missing })

function plain(status: number, headers: Record<string, string>): Response {
  return new Response(null, { status, headers: { ...headers, 'x-content-type-options': 'nosniff' } })
}
