import { isCalendarDate } from '../../newspaper/issue/isCalendarDate'
import { pageOf } from '../read/pageOf'
import type { RecordReader } from '../read/queryRecord'
import { storyId } from '../storyId'
import { apiSchemas } from './apiSchemas'
import { respond } from './respond'

/** GET /api/public/issues/{date}/pages/{number}/placed: the page as it was placed (版样), for programs that draw it. */
export function answerPlacedPage({
  request,
  reader,
  date,
  number,
}: {
  readonly request: Request
  readonly reader: RecordReader
  readonly date: string
  readonly number: string
}): Promise<Response> {
  return respond(request, async () => {
    if (!isCalendarDate(date)) return { kind: 'refused', fault: 'badDate' }
    if (!/^[1-9]\d{0,2}$/.test(number)) return { kind: 'refused', fault: 'badPageNumber' }
    const page = await pageOf(reader, { date, number: Number(number) })
    if (!page?.placed || !page.files) return { kind: 'refused', fault: 'noSuchPage' }
    const boxes = page.boxes.map(({ box, storyNumber, photoUrl, state }) => ({
      box,
      story: storyId({ date, pageNumber: page.number, storyNumber }),
      photo: photoUrl,
      state,
    }))
    const { css, fonts } = page.files
    return { kind: 'found', body: apiSchemas.PlacedPage.parse({ ...page, boxes, css, fonts }) }
  })
}
