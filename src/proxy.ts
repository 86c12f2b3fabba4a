import { randomBytes } from 'node:crypto'
import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'
import { deskPolicy } from './auth/deskPolicy'
import { env } from './env'
import { readerPool } from './published/readerPool'
import { keepStandings } from './site/standing/keepStandings'
import { standingAt } from './site/standing/standingAt'

const standingOf = keepStandings({
  read: (pathname) => standingAt(readerPool(), pathname),
  now: Date.now,
  fresh: 2_000,
  patience: 300,
  most: 20_000,
})

/**
 * The status of what readers ask for. A page of Next cannot choose its own: what it throws comes without a body
 * to read unless scripts run, and none do here. Addresses of nothing all lead to one page, so that asking for many
 * of them fills no memory.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (inside.test(pathname)) return withPolicy(request)
  switch (await standingOf(pathname)) {
    case 'there':
      return NextResponse.next()
    case 'retracted':
      return NextResponse.rewrite(request.nextUrl, { status: 410 })
    case 'nothing':
      return NextResponse.rewrite(new URL('/absent', request.url), { status: 404 })
    case 'unknown':
      return NextResponse.rewrite(new URL('/unavailable', request.url), {
        status: 503,
        headers: { 'Retry-After': '60' },
      })
  }
}

const inside = /^\/(admin|desk)(\/|$)/

/** Pages of the desk and the admin: Next gives its scripts the nonce that it finds in the policy. */
function withPolicy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = deskPolicy(nonce, env().NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const answer = NextResponse.next({ request: { headers } })
  answer.headers.set('Content-Security-Policy', policy)
  return answer
}

/** Whatever is not the API's or a file. */
export const config = {
  matcher: '/((?!api(?:/|$)|_next/|media/|files/|robots\\.txt$|favicon\\.ico$).*)',
}
