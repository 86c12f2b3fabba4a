/**
 * What keeps an issue from being published, with the blanks its words need (`fault.<kind>` in the message files).
 * All that are found are told at once; each names its page and its story where it has one.
 */
export const publishFaults = {
  issueNotClosed: [],
  issueDatePublished: ['date'],
  nothingToPublish: [],
  mastheadIncomplete: ['items'],
  pageNotSignedOff: ['page', 'state'],
  pageHashChanged: ['page'],
  pageNotLaidOut: ['page'],
  placedPageChanged: ['page'],
  pageNumberTwice: ['page'],
  pageEmpty: ['page'],
  storyMissing: ['page', 'story'],
  storyTwice: ['page', 'story'],
  storyPublishedAlready: ['page', 'story'],
  storyNotApproved: ['page', 'story', 'state'],
  storyWithoutHeadline: ['page', 'story'],
  storyWithoutNumber: ['page', 'story'],
  storyCopyChanged: ['page', 'story'],
  storyNotAsSigned: ['page', 'story'],
  storyEmbargoed: ['page', 'story', 'until'],
} as const satisfies Record<string, readonly string[]>
export type PublishFaultKind = keyof typeof publishFaults

/** One thing that keeps an issue from being published. */
export interface PublishFault {
  readonly kind: PublishFaultKind
  readonly pageId: number | null
  readonly articleId: number | null
  readonly params: Readonly<Record<string, string | number>>
}
