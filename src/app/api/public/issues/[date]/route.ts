import { answerIssue } from '../../../../../published/api/answerIssue'
import { preflight } from '../../../../../published/api/preflight'
import { readerPool } from '../../../../../published/readerPool'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ date: string }> },
): Promise<Response> {
  return answerIssue({ request, reader: readerPool(), ...(await params) })
}
export const HEAD = GET
export const OPTIONS = preflight
