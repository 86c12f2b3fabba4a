import { answerFile } from '../../../../published/files/answerFile'
import { readerPool } from '../../../../published/readerPool'

export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }) {
  return answerFile({ request, reader: readerPool(), name: (await params).name })
}
export const HEAD = GET
