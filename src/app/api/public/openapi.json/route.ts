import { answerOpenapi } from '../../../../published/api/answerOpenapi'
import { preflight } from '../../../../published/api/preflight'

export function GET(request: Request): Promise<Response> {
  return answerOpenapi({ request })
}
export const HEAD = GET
export const OPTIONS = preflight
