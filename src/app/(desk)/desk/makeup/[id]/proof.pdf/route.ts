import { signedIn } from '../../../../../../auth/signedIn'
import { answerProof } from '../../../../../../desk/makeup/server/answerProof'
import { idInPath } from '../../../../../../desk/shell/idInPath'

/** 校样: the page as it was laid out last, to print, for whoever may read it at the desk. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await signedIn()
  if (!actor) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return answerProof(actor, idInPath((await params).id))
}
