import { notFound } from 'next/navigation'
import { ArticleScreen } from '../../../../../desk/article/ArticleScreen'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../runtime'

const Page = async ({ params }: { readonly params: Promise<{ readonly id: string }> }) => {
  const { id } = await params
  const actor = await requireActor(`/desk/articles/${id}`)
  const reads = await deskReads(actor)
  const found = await reads.article(idInPath(id))
  if (!found) notFound()
  return (
    <ArticleScreen
      actor={actor}
      language={await deskLanguage()}
      found={found}
      registers={await reads.registers()}
    />
  )
}

export default Page
