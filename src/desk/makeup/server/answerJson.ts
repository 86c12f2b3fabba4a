import { signedIn } from '../../../auth/signedIn'
import type { Actor } from '../../../review/Actor'

/**
 * What an open makeup desk asks beside its acts, as JSON for whoever is signed in. Server actions wait for one another,
 * and no hand waits for a save.
 */
export async function answerJson(read: (actor: Actor) => Promise<unknown>): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  const actor = await signedIn()
  if (!actor) return new Response(null, { status: 401, headers })
  const answer = await read(actor)
  return answer === null ? new Response(null, { status: 404, headers }) : Response.json(answer, { headers })
}
