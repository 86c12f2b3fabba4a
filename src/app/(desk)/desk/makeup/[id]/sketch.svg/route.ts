import { signedIn } from '../../../../../../auth/signedIn'
import { answerSketch } from '../../../../../../desk/makeup/server/answerSketch'
import { idInPath } from '../../../../../../desk/shell/idInPath'

/** The page in small, for the tabs of an issue, for whoever may read it at the desk. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await signedIn()
  if (!actor) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return answerSketch(actor, idInPath((await params).id))
}
