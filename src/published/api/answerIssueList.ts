import { isCalendarDate } from '../../newspaper/issue/isCalendarDate'
import { listIssues } from '../read/listIssues'
import type { RecordReader } from '../read/queryRecord'
import { apiSchemas } from './apiSchemas'
import { respond } from './respond'

const usualLimit = 20
const mostIssues = 100

/** GET /api/public/issues?limit=20&before=2026-11-23 */
export function answerIssueList({
  request,
  reader,
}: {
  readonly request: Request
  readonly reader: RecordReader
}): Promise<Response> {
  const query = new URL(request.url).searchParams
  return respond(request, async () => {
    const limit = parseLimit(query.getAll('limit'))
    if (limit === null) return { kind: 'refused', fault: 'badLimit' }
    const [before = null, ...more] = query.getAll('before')
    if (more.length > 0 || (before !== null && !isCalendarDate(before))) {
      return { kind: 'refused', fault: 'badBefore' }
    }
    const list = await listIssues(reader, { limit, before })
    return { kind: 'found', body: apiSchemas.IssueList.parse(list) }
  })
}

function parseLimit([text, ...more]: readonly string[]): number | null {
  if (text === undefined) return usualLimit
  if (more.length > 0 || !/^[1-9]\d{0,2}$/.test(text)) return null
  const limit = Number(text)
  return limit <= mostIssues ? limit : null
}
