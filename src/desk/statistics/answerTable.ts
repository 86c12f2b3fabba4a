import type { Language } from '../../messages/messagesFor'
import { beijingDate } from '../../newspaper/issue/beijingDate'
import type { Actor } from '../../review/Actor'
import { deskReads } from '../../runtime'
import { readStatisticsQuery } from './StatisticsQuery'
import { statisticsSheets } from './statisticsSheets'
import { unitRows } from './unitRows'

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** The table that the same address shows on the screen, as .xlsx; 404 for whoever may see none of it. */
export async function answerTable(
  actor: Actor,
  asked: URLSearchParams,
  language: Language,
): Promise<Response> {
  const thisYear = Number(beijingDate(new Date()).slice(0, 4))
  const query = readStatisticsQuery(Object.fromEntries(asked), thisYear)
  const statistics = await (await deskReads(actor)).statistics(query.period)
  if (!statistics) return new Response(null, { status: 404, headers })
  const file = await statisticsSheets(unitRows(statistics, query), { period: query.period, language })
  const { year, quarter } = query.period
  return new Response(new Uint8Array(file), {
    headers: {
      ...headers,
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="units-${year}${quarter === null ? '' : `-q${quarter}`}.xlsx"`,
    },
  })
}
