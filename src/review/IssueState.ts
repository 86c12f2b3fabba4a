/** Where an issue stands: 已计划, 已截稿, 已出版. */
export const issueStates = ['planned', 'closed', 'published'] as const
export type IssueState = (typeof issueStates)[number]
