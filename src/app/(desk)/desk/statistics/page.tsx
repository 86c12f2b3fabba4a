import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { requireActor } from '../../../../desk/shell/requireActor'
import { readStatisticsQuery } from '../../../../desk/statistics/StatisticsQuery'
import { StatisticsScreen } from '../../../../desk/statistics/StatisticsScreen'
import { beijingDate } from '../../../../newspaper/issue/beijingDate'
import { deskReads } from '../../../../runtime'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const actor = await requireActor('/desk/statistics')
  const thisYear = Number(beijingDate(new Date()).slice(0, 4))
  const query = readStatisticsQuery(await searchParams, thisYear)
  const statistics = await (await deskReads(actor)).statistics(query.period)
  if (!statistics) notFound()
  const language = await deskLanguage()
  return <StatisticsScreen {...{ actor, language, statistics, query, thisYear }} />
}

export default Page
