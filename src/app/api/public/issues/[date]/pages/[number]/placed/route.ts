import { answerPlacedPage } from '../../../../../../../../published/api/answerPlacedPage'
import { preflight } from '../../../../../../../../published/api/preflight'
import { readerPool } from '../../../../../../../../published/readerPool'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ date: string; number: string }> },
): Promise<Response> {
  return answerPlacedPage({ request, reader: readerPool(), ...(await params) })
}
export const HEAD = GET
export const OPTIONS = preflight
