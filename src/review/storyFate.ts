import type { ArticleState } from './ArticleState'

/** What became of copy that was filed, as its author and their unit are told. */
export const storyFates = [
  'waiting', // 待审
  'returned', // 退回
  'withdrawn', // 撤回修改
  'approved', // 待用
  'used', // 已用
  'unused', // 未用
  'retracted', // 已撤稿
] as const
export type StoryFate = (typeof storyFates)[number]

const fates: Readonly<Record<Exclude<ArticleState, 'draft'>, StoryFate>> = {
  awaitingFirstReview: 'waiting',
  awaitingSecondReview: 'waiting',
  awaitingFinalReview: 'waiting',
  approved: 'approved',
  published: 'used',
  retracted: 'retracted',
  rejected: 'unused',
}

/** The fate of an article that has a number; a draft that was not returned was taken back by its author. */
export function storyFate(article: {
  readonly state: ArticleState
  readonly isReturned: boolean
}): StoryFate {
  if (article.state !== 'draft') return fates[article.state]
  return article.isReturned ? 'returned' : 'withdrawn'
}
