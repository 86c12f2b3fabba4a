import { answerJson } from '../../../../../../desk/makeup/server/answerJson'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { deskReads } from '../../../../../../runtime'

/** A page layout that was kept, to start a page from. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return answerJson(async (actor) => (await (await deskReads(actor)).layoutFor(idInPath(id)))?.layout ?? null)
}
