/** What the public API can refuse, and the status it says so with. The words are `api.<kind>` in src/messages. */
export const apiFaults = {
  badDate: 400,
  badPageNumber: 400,
  badStoryId: 400,
  badLimit: 400,
  badBefore: 400,
  noSuchIssue: 404,
  noSuchPage: 404,
  noSuchStory: 404,
  storyRetracted: 410,
  recordUnavailable: 503,
} as const

export type ApiFault = keyof typeof apiFaults
