import { answerJson } from '../../../../../../desk/makeup/server/answerJson'
import { loadPage } from '../../../../../../desk/makeup/server/loadPage'
import { idInPath } from '../../../../../../desk/shell/idInPath'

/** The page as it is now, for a desk that was told of a change. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return answerJson((actor) => loadPage(actor, idInPath(id)))
}
