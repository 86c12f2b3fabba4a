import { openapi } from '../openapi'
import { respond } from './respond'

/** GET /api/public/openapi.json */
export function answerOpenapi({ request }: { readonly request: Request }): Promise<Response> {
  return respond(request, () => Promise.resolve({ kind: 'found', body: openapi() }))
}
