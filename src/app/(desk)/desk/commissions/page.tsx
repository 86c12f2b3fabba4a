import { notFound } from 'next/navigation'
import { CommissionsScreen } from '../../../../desk/commissions/CommissionsScreen'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { requireActor } from '../../../../desk/shell/requireActor'
import { deskReads } from '../../../../runtime'

const Page = async () => {
  const actor = await requireActor('/desk/commissions')
  const reads = await deskReads(actor)
  const found = await reads.commissions()
  if (!found) notFound()
  const { coOrganizers } = await reads.registers()
  return <CommissionsScreen actor={actor} language={await deskLanguage()} units={coOrganizers} {...found} />
}

export default Page
