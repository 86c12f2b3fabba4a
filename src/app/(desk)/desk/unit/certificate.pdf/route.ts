import { signedIn } from '../../../../../auth/signedIn'
import { answerCertificate } from '../../../../../desk/unit/answerForms'

/** 用稿证明 of a story, for whoever may see what its unit filed. */
export async function GET(request: Request) {
  const actor = await signedIn()
  if (!actor) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return answerCertificate(actor, new URL(request.url).searchParams)
}
