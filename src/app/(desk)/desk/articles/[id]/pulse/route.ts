import { z } from 'zod'
import { actContext } from '../../../../../../auth/actContext'
import { holdLease } from '../../../../../../commands/holdLease'
import { releaseLease } from '../../../../../../commands/releaseLease'
import { takeOverLease } from '../../../../../../commands/takeOverLease'
import type { ActContext } from '../../../../../../commands/ports'
import type { Result } from '../../../../../../commands/Refusal'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { answerRefusal } from '../../../../../../desk/together/answerRefusal'
import type { PulseAct } from '../../../../../../desk/together/ArticlePulse'
import { deskReads, newsroom } from '../../../../../../runtime'

const asked = z.object({ act: z.enum(['look', 'write', 'takeOver', 'release']) })
const headers = { 'cache-control': 'no-store' }

/** Says whether whoever asks is writing a story, and answers who is and whether it changed. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [context, { id }] = await Promise.all([actContext(), params])
  if (!context) return new Response(null, { status: 401, headers })
  const question = asked.safeParse(await request.json().catch(() => null))
  if (!question.success) return new Response(null, { status: 400, headers })
  const articleId = idInPath(id)
  const done = await act(question.data.act, { context, articleId })
  if (!done.ok) return answerRefusal(done)
  const pulse = await (await deskReads(context.actor)).articlePulse(articleId)
  return pulse ? Response.json(pulse, { headers }) : new Response(null, { status: 404, headers })
}

async function act(
  what: PulseAct,
  input: { readonly context: ActContext; readonly articleId: number },
): Promise<Result<unknown>> {
  switch (what) {
    case 'look':
      return { ok: true, value: null }
    case 'write':
      return holdLease(await newsroom(), input)
    case 'takeOver':
      return takeOverLease(await newsroom(), input)
    case 'release':
      return releaseLease(await newsroom(), input)
  }
}
