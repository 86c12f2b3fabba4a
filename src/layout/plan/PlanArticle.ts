import type { Lock } from './Lock'

/** 稿件 as the page carries it: the words of its headlines, 正文 and 署名. */
export interface PlanArticle {
  readonly kind: 'article'
  readonly id: string
  readonly kicker: string | null
  readonly headline: string
  readonly deck: string | null
  readonly dateline: string | null
  readonly body: readonly { readonly kind: 'paragraph' | 'subhead'; readonly text: string }[]
  readonly byline: string | null
  readonly lock?: Lock | undefined
}
