import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../../../desk/language/deskLanguage'
import { SignOffLook } from '../../../../../../desk/proofing/SignOffLook'
import { storyLooks } from '../../../../../../desk/proofing/storyLooks'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../../runtime'

const Page = async ({ params }: { readonly params: Promise<{ readonly id: string }> }) => {
  const { id } = await params
  const actor = await requireActor(`/desk/proofs/${id}/look`)
  const reads = await deskReads(actor)
  const found = await reads.proof(idInPath(id))
  if (!found) notFound()
  const reviews = await Promise.all(found.page.articleIds.map((article) => reads.review(article)))
  return (
    <SignOffLook
      actor={actor}
      language={await deskLanguage()}
      found={found}
      stories={storyLooks(found, reviews)}
    />
  )
}

export default Page
