import { dropWorkingCopy } from '../../commands/dropWorkingCopy'
import { keepWorkingCopy } from '../../commands/keepWorkingCopy'
import type { ActContext } from '../../commands/ports'
import { releaseLease } from '../../commands/releaseLease'
import { newsroom } from '../../runtime'

/** After a save nobody is writing and nothing is unsaved; after a refusal the text is kept as it was sent. */
export async function keepInStep(
  context: ActContext,
  story: {
    readonly articleId: number
    readonly baseRev: number
    readonly fields: unknown
    readonly sequence: number
  },
  isSaved: boolean,
): Promise<void> {
  const [articleId, baseRev, sequence] = [story.articleId, story.baseRev, story.sequence].map(Number)
  const copy = { context, key: `article-${articleId}`, sequence: sequence ?? 0 }
  const room = await newsroom()
  if (!isSaved) {
    await keepWorkingCopy(room, { ...copy, baseRev: baseRev ?? null, fields: story.fields })
    return
  }
  await dropWorkingCopy(room, copy)
  await releaseLease(room, { context, articleId: articleId ?? 0 })
}
