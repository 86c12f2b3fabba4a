import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { PageScreen } from '../../../../../desk/page/PageScreen'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../runtime'

interface Props {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const longestSearch = 100

const Page = async ({ params, searchParams }: Props) => {
  const { id } = await params
  const { q } = await searchParams
  const search = typeof q === 'string' ? q.trim().slice(0, longestSearch) : ''
  const actor = await requireActor(`/desk/pages/${id}`)
  const reads = await deskReads(actor)
  const found = await reads.page(idInPath(id))
  if (!found) notFound()
  return (
    <PageScreen
      actor={actor}
      language={await deskLanguage()}
      found={found}
      pool={await reads.pool(search)}
      search={search}
      registers={await reads.registers()}
    />
  )
}

export default Page
