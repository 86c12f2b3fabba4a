import { notFound } from 'next/navigation'
import { ArticleScreen } from '../../../../../desk/article/ArticleScreen'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../runtime'

const Page = async ({
  params,
  searchParams,
}: {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}) => {
  const { id } = await params
  const { since } = await searchParams
  const actor = await requireActor(`/desk/articles/${id}`)
  const reads = await deskReads(actor)
  const [found, review] = [await reads.article(idInPath(id)), await reads.review(idInPath(id))]
  if (!found || !review) notFound()
  return (
    <ArticleScreen
      actor={actor}
      language={await deskLanguage()}
      {...{ found, review }}
      since={typeof since === 'string' ? since : undefined}
      registers={await reads.registers()}
    />
  )
}

export default Page
