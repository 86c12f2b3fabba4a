import { answerJson } from '../../../../../../desk/makeup/server/answerJson'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { deskReads } from '../../../../../../runtime'

/** Says whether anything on the board of an issue changed: a text that is another then. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return answerJson(async (actor) => (await deskReads(actor)).boardStamp(idInPath(id)))
}
