import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { requireActor } from '../../../../desk/shell/requireActor'
import { readUnitQuery } from '../../../../desk/unit/UnitQuery'
import { UnitScreen } from '../../../../desk/unit/UnitScreen'
import { maySeeUnit } from '../../../../review/maySeeUnit'
import { deskReads } from '../../../../runtime'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const actor = await requireActor('/desk/unit')
  const reads = await deskReads(actor)
  const { coOrganizers } = await reads.registers()
  const units = coOrganizers.filter(({ id }) => maySeeUnit(actor, id))
  const now = new Date()
  const query = readUnitQuery(await searchParams, units[0]?.id ?? 0)
  const portal = await reads.unit({ ...query, now })
  if (!portal) notFound()
  return <UnitScreen {...{ actor, portal, query, units, now }} language={await deskLanguage()} />
}

export default Page
