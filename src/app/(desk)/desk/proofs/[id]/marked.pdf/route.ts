import { signedIn } from '../../../../../../auth/signedIn'
import { answerMarkedProof } from '../../../../../../desk/proofing/answerMarkedProof'
import { idInPath } from '../../../../../../desk/shell/idInPath'

/** 校样 with its marks, to print, for whoever may read the page at the desk. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await signedIn()
  if (!actor) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return answerMarkedProof(actor, idInPath((await params).id))
}
