import { notFound } from 'next/navigation'
import { underReview } from '../../../../../../commands/underReview'
import { deskLanguage } from '../../../../../../desk/language/deskLanguage'
import { chosenBaseline } from '../../../../../../desk/reviewing/chosenBaseline'
import { SheetScreen } from '../../../../../../desk/reviewing/SheetScreen'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../../runtime'

const Page = async ({
  params,
  searchParams,
}: {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}) => {
  const { id } = await params
  const { since } = await searchParams
  const actor = await requireActor(`/desk/articles/${id}/sheet`)
  const reads = await deskReads(actor)
  const [found, review] = [await reads.article(idInPath(id)), await reads.review(idInPath(id))]
  if (!found || !review) notFound()
  const article = underReview(found.article)
  return (
    <SheetScreen
      {...{ article, actor, review }}
      chosen={chosenBaseline(review.baselines, article.state, typeof since === 'string' ? since : undefined)}
      madeAt={new Date()}
      language={await deskLanguage()}
    />
  )
}

export default Page
