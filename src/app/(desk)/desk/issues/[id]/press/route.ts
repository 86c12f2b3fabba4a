import { answerJson } from '../../../../../../desk/makeup/server/answerJson'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { deskReads, pressProgress } from '../../../../../../runtime'

/** How far the press of this process is with an issue; 404 where it has not begun. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return answerJson(async (actor) => {
    const date = await (await deskReads(actor)).issueDate(idInPath(id))
    return date === null ? null : pressProgress(date)
  })
}
