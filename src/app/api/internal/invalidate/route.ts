import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { isInternal } from '../../../../auth/isInternal'

const body = z.object({ tags: z.array(z.string().min(1).max(256)).min(1).max(5_000) })

/** Lets go of what readers' pages hold under these tags: the next reader waits for the new page. For the worker alone. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternal(request)) return new Response(null, { status: 404 })
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json({ faults: parsed.error.issues }, { status: 400 })
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}
