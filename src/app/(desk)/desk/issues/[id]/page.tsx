import { notFound } from 'next/navigation'
import { IssueScreen } from '../../../../../desk/issue/IssueScreen'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../runtime'

const Page = async ({ params }: { readonly params: Promise<{ readonly id: string }> }) => {
  const { id } = await params
  const actor = await requireActor(`/desk/issues/${id}`)
  const found = await (await deskReads(actor)).issue(idInPath(id))
  if (!found) notFound()
  return <IssueScreen actor={actor} language={await deskLanguage()} found={found} />
}

export default Page
