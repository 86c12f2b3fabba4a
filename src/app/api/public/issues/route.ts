import { answerIssueList } from '../../../../published/api/answerIssueList'
import { preflight } from '../../../../published/api/preflight'
import { readerPool } from '../../../../published/readerPool'

export function GET(request: Request): Promise<Response> {
  return answerIssueList({ request, reader: readerPool() })
}
export const HEAD = GET
export const OPTIONS = preflight
