import { signedIn } from '../../../../../auth/signedIn'
import { answerUnitForm } from '../../../../../desk/unit/answerForms'

/** 投稿采用情况统计表 of a unit, for whoever may see what it filed. */
export async function GET(request: Request) {
  const actor = await signedIn()
  if (!actor) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return answerUnitForm(actor, new URL(request.url).searchParams)
}
