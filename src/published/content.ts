import type { PublishedIssue, PublishedPage, PublishedStory } from './record'

/** What the JSON column of a row holds: the read model without what the row's own columns say. */
export type IssueContent = Omit<PublishedIssue, 'revision'>
export type PageContent = Omit<PublishedPage, 'revision' | 'stories'> & {
  /** The photos as the press converted them, by their boxes: for the press, not for readers. */
  readonly pictures: readonly { readonly box: string; readonly hash: string }[]
}
export type StoryContent = Omit<PublishedStory, 'revision' | 'state' | 'correction' | 'revisedAt'>
