import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'

/** Pages cannot choose their status: what is left of a story that was taken back answers 410, gone. */
export function proxy(request: NextRequest): NextResponse {
  return NextResponse.rewrite(request.nextUrl, { status: 410 })
}

export const config = { matcher: '/:date/:page/:story/retraction' }
