import { isCalendarDate } from '../../newspaper/issue/isCalendarDate'
import { pageOf } from '../read/pageOf'
import type { RecordReader } from '../read/queryRecord'
import { apiSchemas } from './apiSchemas'
import { respond } from './respond'

/** GET /api/public/issues/{date}/pages/{number} */
export function answerPage({
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
    if (!page) return { kind: 'refused', fault: 'noSuchPage' }
    const placed = page.placed && `/api/public/issues/${date}/pages/${number}/placed`
    return { kind: 'found', body: apiSchemas.Page.parse({ ...page, pdf: page.files?.pdf ?? null, placed }) }
  })
}
