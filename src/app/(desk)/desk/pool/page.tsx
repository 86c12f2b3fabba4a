import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { parsePool } from '../../../../desk/pool/parsePool'
import { PoolScreen } from '../../../../desk/pool/PoolScreen'
import { requireActor } from '../../../../desk/shell/requireActor'
import { deskReads } from '../../../../runtime'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const actor = await requireActor('/desk/pool')
  const reads = await deskReads(actor)
  const question = parsePool(await searchParams)
  const unused = await reads.unusedStories(question)
  if (!unused) notFound()
  const { coOrganizers } = await reads.registers()
  const pages = await reads.openPages()
  const language = await deskLanguage()
  return <PoolScreen {...{ actor, language, unused, question, pages }} units={coOrganizers} />
}

export default Page
