'use server'

import { z } from 'zod'
import { actContext } from '../../../auth/actContext'
import { saveArticle } from '../../../commands/saveArticle'
import { keepInStep } from '../../together/keepInStep'
import { newsroom } from '../../../runtime'
import type { ActOutcome } from '../../acting/ActOutcome'
import { refusedOutcome } from '../../acting/refusedOutcome'
import { copyOf } from '../../article/copyOf'
import { deskLanguage } from '../../language/deskLanguage'

const text = (most: number) => z.string().max(most)
const schema = z.object({
  kicker: text(200),
  headline: text(200),
  deck: text(200),
  dateline: text(100),
  body: text(200_000),
  bylineText: text(300),
  captions: z.array(z.object({ text: text(2_000), creditRole: text(50), creditName: text(100) })).max(50),
})

export type CopyAnswer =
  | { readonly kind: 'saved'; readonly rev: number; readonly wasMerged: boolean }
  | Extract<ActOutcome, { kind: 'refused' }>

/**
 * Saves the copy of a story from beside its page; everything else of the story stays as it is. A save that comes late is
 * merged where nothing is in conflict.
 */
export async function saveCopy(story: {
  readonly articleId: number
  readonly baseRev: number
  readonly fields: unknown
  readonly sequence: number
}): Promise<CopyAnswer> {
  const language = await deskLanguage()
  const context = await actContext()
  const result = context
    ? await saveArticle(await newsroom(), {
        context,
        articleId: Number(story.articleId),
        baseRev: Number(story.baseRev),
        edit: { copy: copyOf(schema.parse(story.fields)) },
        late: 'merge',
      })
    : ({ ok: false, kind: 'notSignedIn' } as const)
  if (context) await keepInStep(context, story, result.ok)
  if (result.ok) {
    const { rev } = result.value
    return { kind: 'saved', rev, wasMerged: rev !== Number(story.baseRev) + 1 }
  }
  const outcome = refusedOutcome(result, language)
  if (outcome.kind !== 'refused') throw new Error('A refusal was put into words as something else.')
  return outcome
}
