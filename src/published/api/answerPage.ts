import { apiSchemas } from './apiSchemas'
import { respondWithPage, type AskedPage } from './respondWithPage'

/** GET /api/public/issues/{date}/pages/{number} */
export function answerPage(asked: AskedPage): Promise<Response> {
  const { date, number } = asked
  return respondWithPage(asked, (page) => {
    const placed = page.placed && `/api/public/issues/${date}/pages/${number}/placed`
    return { kind: 'found', body: apiSchemas.Page.parse({ ...page, pdf: page.files?.pdf ?? null, placed }) }
  })
}
