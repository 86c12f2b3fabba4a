import { answerJson } from '../../../../../desk/makeup/server/answerJson'
import { deskReads } from '../../../../../runtime'

const longestSearch = 100

/** Stories that stand on no page yet, those whose headline holds `q` where it is given. */
export async function GET(request: Request) {
  const search = new URL(request.url).searchParams.get('q') ?? ''
  return answerJson(async (actor) => (await deskReads(actor)).pool(search.trim().slice(0, longestSearch)))
}
