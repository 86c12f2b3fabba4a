import type { ReviewChecklist } from './ReviewChecklist'
import type { ReviewStage } from './ReviewStage'

/**
 * What is done to a story, with what it takes. `copyHash` is of the copy that the person saw, or, for
 * `changeCopy` and `correct`, of the copy as it will be.
 */
export type ArticleAct =
  | { readonly kind: 'changeCopy'; readonly copyHash: string }
  | { readonly kind: 'submit' }
  | {
      readonly kind: 'pass'
      readonly stage: ReviewStage
      readonly copyHash: string
      readonly opinion: string
      readonly checklist: ReviewChecklist
    }
  | {
      readonly kind: 'return' | 'reject'
      readonly stage: ReviewStage
      readonly reason: { readonly code: string; readonly words: string }
    }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'reopen'; readonly reason: string }
  | { readonly kind: 'publish'; readonly copyHash: string }
  | { readonly kind: 'correct'; readonly copyHash: string; readonly notice: string }
  | { readonly kind: 'retract'; readonly notice: string }

export type ArticleActKind = ArticleAct['kind']
