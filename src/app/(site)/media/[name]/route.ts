import { answerPhoto } from '../../../../site/media/answerPhoto'

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  return answerPhoto((await params).name)
}
