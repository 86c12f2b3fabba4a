import { notFound } from 'next/navigation'
import { BoardScreen } from '../../../../../desk/board/BoardScreen'
import { deskLanguage } from '../../../../../desk/language/deskLanguage'
import { idInPath } from '../../../../../desk/shell/idInPath'
import { requireActor } from '../../../../../desk/shell/requireActor'
import { deskReads } from '../../../../../runtime'

const Page = async ({ params }: { readonly params: Promise<{ readonly id: string }> }) => {
  const { id } = await params
  const actor = await requireActor(`/desk/issues/${id}`)
  const board = await (await deskReads(actor)).board(idInPath(id))
  if (!board) notFound()
  return <BoardScreen actor={actor} language={await deskLanguage()} board={board} />
}

export default Page
