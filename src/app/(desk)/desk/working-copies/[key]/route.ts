import { z } from 'zod'
import { actContext } from '../../../../../auth/actContext'
import { dropWorkingCopy } from '../../../../../commands/dropWorkingCopy'
import { keepWorkingCopy } from '../../../../../commands/keepWorkingCopy'
import { readWorkingCopies } from '../../../../../commands/readWorkingCopies'
import { answerRefusal } from '../../../../../desk/together/answerRefusal'
import { newsroom } from '../../../../../runtime'

type Params = { readonly params: Promise<{ readonly key: string }> }
const headers = { 'cache-control': 'no-store' }
const toKeep = z.object({
  baseRev: z.number().int().nullable(),
  fields: z.unknown(),
  sequence: z.number(),
})
const toDrop = z.object({ sequence: z.number() })

/** The working copy of whoever asks; `copies` is empty where there is none. */
export async function GET(_request: Request, { params }: Params) {
  const [context, { key }] = await Promise.all([actContext(), params])
  if (!context) return new Response(null, { status: 401, headers })
  const result = await readWorkingCopies(await newsroom(), { context, key })
  return result.ok ? Response.json({ copies: result.value }, { headers }) : answerRefusal(result)
}

/** Keeps what was typed: `{ baseRev, fields, sequence }`. */
export async function PUT(request: Request, { params }: Params) {
  const [context, { key }] = await Promise.all([actContext(), params])
  if (!context) return new Response(null, { status: 401, headers })
  const copy = toKeep.safeParse(await request.json().catch(() => null))
  if (!copy.success) return new Response(null, { status: 400, headers })
  const result = await keepWorkingCopy(await newsroom(), { context, key, ...copy.data })
  return result.ok ? Response.json({ answer: result.value }, { headers }) : answerRefusal(result)
}

/** Lets go of it, up to `{ sequence }`. */
export async function DELETE(request: Request, { params }: Params) {
  const [context, { key }] = await Promise.all([actContext(), params])
  if (!context) return new Response(null, { status: 401, headers })
  const drop = toDrop.safeParse(await request.json().catch(() => null))
  if (!drop.success) return new Response(null, { status: 400, headers })
  const result = await dropWorkingCopy(await newsroom(), { context, key, ...drop.data })
  return result.ok ? Response.json({ answer: 'dropped' }, { headers }) : answerRefusal(result)
}
