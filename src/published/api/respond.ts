import { createHash } from 'node:crypto'
import { translator } from '../../messages/messagesFor'
import { RecordUnavailable } from '../RecordUnavailable'
import type { ApiAnswer } from './ApiAnswer'
import { apiFaults } from './apiFaults'
import { preferredLanguage } from './preferredLanguage'

/** Shared caches hold an answer for seconds only, so that a retraction is everywhere at once. */
const briefly = 'public, max-age=0, s-maxage=2, stale-if-error=600'

const always = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After',
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
}

/**
 * Turns what an endpoint found into HTTP: ETag and 304, CORS, an error body in the reader's language, 503 with
 * Retry-After where the record cannot be read. Anything else that is thrown is a bug and passes through.
 */
export async function respond(request: Request, find: () => Promise<ApiAnswer>): Promise<Response> {
  const answer = await find().catch((error: unknown): ApiAnswer => {
    if (error instanceof RecordUnavailable) return { kind: 'refused', fault: 'recordUnavailable' }
    throw error
  })
  const response = answer.kind === 'found' ? found(request, answer) : refused(request, answer)
  return request.method === 'HEAD' ? new Response(null, response) : response
}

function found(request: Request, { body }: Extract<ApiAnswer, { kind: 'found' }>): Response {
  const text = JSON.stringify(body)
  const etag = etagOf(text)
  const headers = { ...always, 'cache-control': briefly, etag }
  if (isHeld(request.headers.get('if-none-match'), etag)) {
    const { 'content-type': _, ...unchanged } = headers
    return new Response(null, { status: 304, headers: unchanged })
  }
  return new Response(text, { status: 200, headers })
}

function refused(request: Request, { fault, besides }: Extract<ApiAnswer, { kind: 'refused' }>): Response {
  const status = apiFaults[fault]
  const language = preferredLanguage(request.headers.get('accept-language'))
  const error = { kind: fault, message: translator(language)(`api.${fault}`) }
  const headers = {
    ...always,
    'cache-control': status === 404 || status === 410 ? briefly : 'no-store',
    'content-language': language === 'zh' ? 'zh-CN' : 'en',
    vary: 'Accept-Language',
    ...(status === 503 && { 'retry-after': '5' }),
  }
  return new Response(JSON.stringify({ error, ...besides }), { status, headers })
}

/** Of the whole body: it changes with the revision, and with the form of the answer when that changes. */
function etagOf(text: string): string {
  return `"${createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, 27)}"`
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy that compresses may have added W/. */
function isHeld(header: string | null, etag: string): boolean {
  const held = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return held.includes(etag) || held.includes('*')
}
