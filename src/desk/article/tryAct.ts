import type { Actor } from '../../review/Actor'
import type { ArticleAct, ArticleActKind } from '../../review/ArticleAct'
import type { ArticleUnderReview } from '../../review/ArticleUnderReview'
import type { ReviewRefusal } from '../../review/ReviewRefusal'
import { reviewChecklists } from '../../review/reviewChecklists'
import { stageOfState } from '../../review/stageOfState'
import { transition } from '../../review/transition'

/**
 * Asks the rules whether a person could do an act, were the form filled in well: what decides whether a button is
 * there, and what is said instead. The command asks again when it is pressed.
 */
export function tryAct({
  article,
  actor,
  act,
}: {
  readonly article: ArticleUnderReview
  readonly actor: Actor
  readonly act: ArticleActKind
}): ReviewRefusal | null {
  const outcome = transition({ article, act: filledIn(article, act), actor, at: '' })
  return outcome.ok ? null : outcome
}

function filledIn(article: ArticleUnderReview, kind: ArticleActKind): ArticleAct {
  const { copyHash, state } = article
  const stage = stageOfState(state) ?? 'firstReview'
  const words = '…'
  switch (kind) {
    case 'pass': {
      const checklist = Object.fromEntries(reviewChecklists[stage].map((item) => [item, true]))
      return { kind, stage, copyHash, opinion: words, checklist }
    }
    case 'return':
    case 'reject':
      return { kind, stage, reason: { code: 'other', words } }
    case 'reopen':
      return { kind, reason: words }
    case 'changeCopy':
    case 'publish':
      return { kind, copyHash }
    case 'correct':
      return { kind, copyHash, notice: words }
    case 'retract':
      return { kind, notice: words }
    case 'submit':
    case 'withdraw':
      return { kind }
  }
}
