import { answerJson } from '../../../../../../desk/makeup/server/answerJson'
import { idInPath } from '../../../../../../desk/shell/idInPath'
import { makeupPulse } from '../../../../../../runtime'

/** Says that whoever asks is at the page, and answers who else is and whether it changed. */
export async function POST(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return answerJson((actor) => makeupPulse(actor, idInPath(id)))
}
