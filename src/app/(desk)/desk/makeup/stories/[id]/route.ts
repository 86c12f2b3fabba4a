import { answerJson } from '../../../../../../desk/makeup/server/answerJson'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { deskReads } from '../../../../../../runtime'

/** The copy and the photos of a story of the pool. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return answerJson(async (actor) => (await deskReads(actor)).storyForMakeup(idInPath(id)))
}
