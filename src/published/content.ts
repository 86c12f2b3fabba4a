import type { PublishedIssue, PublishedPage, PublishedStory } from './record'

/** What the JSON column of a row holds: the read model without what the row's own columns say. */
export type IssueContent = Omit<PublishedIssue, 'revision'>
export type PageContent = Omit<PublishedPage, 'revision' | 'stories'>
export type StoryContent = Omit<PublishedStory, 'revision' | 'state' | 'correction' | 'revisedAt'>
