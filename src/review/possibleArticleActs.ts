import type { Actor } from './Actor'
import type { ArticleActKind } from './ArticleAct'
import { articleGrant } from './articleGrant'
import type { ArticleUnderReview } from './ArticleUnderReview'

const kinds: readonly ArticleActKind[] = [
  'changeCopy',
  'submit',
  'withdraw',
  'pass',
  'return',
  'reject',
  'reopen',
  'correct',
  'retract',
]

/** What a person may do to a story as it stands: the buttons of the desk. `publish` is an act on the whole issue. */
export function possibleArticleActs(article: ArticleUnderReview, actor: Actor): readonly ArticleActKind[] {
  return kinds.filter((kind) => articleGrant(article, { kind }, actor).ok)
}
