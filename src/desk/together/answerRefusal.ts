import type { Refusal } from '../../commands/Refusal'

/** A refusal as the answer of a route that programs ask: its kind, and nothing of the text. */
export function answerRefusal({ kind, params }: Refusal): Response {
  const status = kind === 'notSignedIn' ? 401 : kind === 'notFound' ? 404 : 409
  return Response.json({ refusal: kind, params }, { status, headers: { 'cache-control': 'no-store' } })
}
