import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { actorOfPerson } from '../../../../auth/actorOfPerson'
import { isInternal } from '../../../../auth/isInternal'
import { preparePress } from '../../../../commands/preparePress'
import { publishScheduled } from '../../../../commands/publishScheduled'
import { newsroom } from '../../../../runtime'

const body = z.object({ issueId: z.number().int().positive(), act: z.enum(['prepare', 'publish']) })

/** 定时出版: has an issue printed ahead, or published where its time has come. For the worker of this instance alone. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternal(request)) return new Response(null, { status: 404 })
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json({ faults: parsed.error.issues }, { status: 400 })
  const { issueId, act } = parsed.data
  if (act === 'prepare') {
    await preparePress(await newsroom(), issueId)
    return new Response(null, { status: 204 })
  }
  const result = await publishScheduled(await newsroom(), {
    issueId,
    requestId: randomUUID(),
    actorOf: actorOfPerson,
  })
  return Response.json(result.ok ? { published: true } : { published: false, refusal: result.kind })
}
