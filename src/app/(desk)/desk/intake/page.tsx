import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { idInPath } from '../../../../desk/shell/idInPath'
import { requireActor } from '../../../../desk/shell/requireActor'
import { TakeInScreen } from '../../../../desk/takeIn/TakeInScreen'
import { hasRoleFor } from '../../../../review/hasRoleFor'
import { deskReads } from '../../../../runtime'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const { page } = await searchParams
  const pageId = typeof page === 'string' ? idInPath(page) : 0
  const actor = await requireActor(pageId ? `/desk/intake?page=${pageId}` : '/desk/intake')
  if (!hasRoleFor('takeInPage', actor)) notFound()
  const reads = await deskReads(actor)
  return (
    <TakeInScreen
      actor={actor}
      language={await deskLanguage()}
      pages={await reads.openPages()}
      pageId={pageId}
    />
  )
}

export default Page
