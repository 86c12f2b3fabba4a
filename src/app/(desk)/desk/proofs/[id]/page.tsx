import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { ProofScreen } from '../../../../../desk/proofing/ProofScreen'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../runtime'

const Page = async ({ params }: { readonly params: Promise<{ readonly id: string }> }) => {
  const { id } = await params
  const actor = await requireActor(`/desk/proofs/${id}`)
  const found = await (await deskReads(actor)).proof(idInPath(id))
  if (!found) notFound()
  return <ProofScreen actor={actor} language={await deskLanguage()} found={found} />
}

export default Page
