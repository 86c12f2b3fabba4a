import { isCalendarDate } from '../../newspaper/issue/isCalendarDate'
import { issueByDate } from '../read/issueByDate'
import type { RecordReader } from '../read/queryRecord'
import { apiSchemas } from './apiSchemas'
import { respond } from './respond'

/** GET /api/public/issues/{date} */
export function answerIssue({
  request,
  reader,
  date,
}: {
  readonly request: Request
  readonly reader: RecordReader
  readonly date: string
}): Promise<Response> {
  return respond(request, async () => {
    if (!isCalendarDate(date)) return { kind: 'refused', fault: 'badDate' }
    const issue = await issueByDate(reader, date)
    if (!issue) return { kind: 'refused', fault: 'noSuchIssue' }
    return { kind: 'found', body: apiSchemas.Issue.parse({ ...issue, pdf: issue.files?.pdf ?? null }) }
  })
}
