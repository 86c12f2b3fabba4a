import type { Language } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import type { Actor } from '../../review/Actor'
import type { ArticleUnderReview } from '../../review/ArticleUnderReview'
import { tryAct } from './tryAct'

/** Why this person may not review this story now, in words; null where they may. */
export function reviewRefusal({
  article,
  actor,
  language,
}: {
  readonly article: ArticleUnderReview
  readonly actor: Actor
  readonly language: Language
}): string | null {
  const refusal = tryAct({ article, actor, act: 'pass' })
  return refusal && wordsOfRefusal(refusal, language)
}
