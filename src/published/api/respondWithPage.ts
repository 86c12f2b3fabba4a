import { isCalendarDate } from '../../newspaper/issue/isCalendarDate'
import { pageOf } from '../read/pageOf'
import type { RecordReader } from '../read/queryRecord'
import type { ApiAnswer } from './ApiAnswer'
import { respond } from './respond'

/** A page that somebody asks the public API for, as its address names it. */
export interface AskedPage {
  readonly request: Request
  readonly reader: RecordReader
  readonly date: string
  readonly number: string
}

type FoundPage = NonNullable<Awaited<ReturnType<typeof pageOf>>>

/** Answers with what `tell` makes of the page, or with what is wrong in its address; there may be no such page. */
export function respondWithPage(
  { request, reader, date, number }: AskedPage,
  tell: (page: FoundPage) => ApiAnswer,
): Promise<Response> {
  return respond(request, async () => {
    if (!isCalendarDate(date)) return { kind: 'refused', fault: 'badDate' }
    if (!/^[1-9]\d{0,2}$/.test(number)) return { kind: 'refused', fault: 'badPageNumber' }
    const page = await pageOf(reader, { date, number: Number(number) })
    return page ? tell(page) : { kind: 'refused', fault: 'noSuchPage' }
  })
}
