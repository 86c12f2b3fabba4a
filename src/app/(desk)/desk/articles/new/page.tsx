import { notFound } from 'next/navigation'
import { NewArticleScreen } from '../../../../../desk/article/NewArticleScreen'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { hasRoleFor } from '../../../../../review/hasRoleFor'
import { deskReads } from '../../../../../runtime'

const Page = async ({ searchParams }: { searchParams: Promise<{ commission?: string | string[] }> }) => {
  const actor = await requireActor('/desk/articles/new')
  if (!hasRoleFor('fileArticle', actor)) notFound()
  const asked = idInPath(String((await searchParams).commission ?? ''))
  const reads = await deskReads(actor)
  return (
    <NewArticleScreen
      actor={actor}
      language={await deskLanguage()}
      registers={await reads.registers()}
      commissionId={asked === 0 ? null : asked}
    />
  )
}

export default Page
