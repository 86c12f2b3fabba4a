import { notFound } from 'next/navigation'
import { WeekdayScreen } from '../../../../../desk/board/WeekdayScreen'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { hasRoleFor } from '../../../../../review/hasRoleFor'
import { deskReads } from '../../../../../runtime'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const actor = await requireActor('/desk/issues/weekdays')
  if (!hasRoleFor('keepWeekdayPlan', actor)) notFound()
  const { day } = await searchParams
  const weekday = typeof day === 'string' && /^[1-7]$/.test(day) ? Number(day) : 1
  const reads = await deskReads(actor)
  const [planning, registers] = [await reads.planning(), await reads.registers()]
  return <WeekdayScreen {...{ actor, weekday, planning, registers }} language={await deskLanguage()} />
}

export default Page
