import { createHash, timingSafeEqual } from 'node:crypto'
import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { internalToken } from '../../../../env'

const body = z.object({ tags: z.array(z.string().min(1).max(256)).min(1).max(5_000) })

/** Lets go of what readers' pages hold under these tags: the next reader waits for the new page. For the worker alone. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternal(request)) return new Response(null, { status: 404 })
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json({ faults: parsed.error.issues }, { status: 400 })
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}

/** Compared as digests: equal lengths, and no word of how much was right by the time it took. */
function isInternal(request: Request): boolean {
  const shown = request.headers.get('authorization') ?? ''
  return timingSafeEqual(digest(shown), digest(`Bearer ${internalToken()}`))
}

const digest = (text: string) => createHash('sha256').update(text).digest()
