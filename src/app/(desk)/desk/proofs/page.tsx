import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { ProofList } from '../../../../desk/proofing/ProofList'
import { mayReadIssues } from '../../../../desk/shell/mayReadIssues'
import { requireActor } from '../../../../desk/shell/requireActor'
import { deskReads } from '../../../../runtime'

const Page = async () => {
  const actor = await requireActor('/desk/proofs')
  if (!mayReadIssues(actor)) notFound()
  const rows = await (await deskReads(actor)).proofs()
  return <ProofList actor={actor} language={await deskLanguage()} rows={rows} />
}

export default Page
