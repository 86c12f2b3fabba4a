import { signedIn } from '../../../../../auth/signedIn'
import { answerTable } from '../../../../../desk/statistics/answerTable'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'

/** The statistics as a file for Excel, as far as this person may see them. */
export async function GET(request: Request) {
  const actor = await signedIn()
  if (!actor) return new Response(null, { status: 401, headers: { 'cache-control': 'no-store' } })
  return answerTable(actor, new URL(request.url).searchParams, await deskLanguage())
}
