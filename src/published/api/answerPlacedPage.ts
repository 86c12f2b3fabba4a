import { storyId } from '../storyId'
import { apiSchemas } from './apiSchemas'
import { respondWithPage, type AskedPage } from './respondWithPage'

/** GET /api/public/issues/{date}/pages/{number}/placed: the page as it was placed (版样), for programs that draw it. */
export function answerPlacedPage(asked: AskedPage): Promise<Response> {
  return respondWithPage(asked, (page) => {
    if (!page.placed || !page.files) return { kind: 'refused', fault: 'noSuchPage' }
    const boxes = page.boxes.map(({ box, storyNumber, photoUrl, state }) => ({
      box,
      story: storyId({ date: asked.date, pageNumber: page.number, storyNumber }),
      photo: photoUrl,
      state,
    }))
    const { css, fonts } = page.files
    return { kind: 'found', body: apiSchemas.PlacedPage.parse({ ...page, boxes, css, fonts }) }
  })
}
