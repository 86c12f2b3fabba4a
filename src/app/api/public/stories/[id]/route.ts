import { answerStory } from '../../../../../published/api/answerStory'
import { preflight } from '../../../../../published/api/preflight'
import { readerPool } from '../../../../../published/readerPool'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerStory({ request, reader: readerPool(), ...(await params) })
}
export const HEAD = GET
export const OPTIONS = preflight
