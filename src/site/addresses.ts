interface StoryPlace {
  readonly issueDate: string
  readonly pageNumber: number
  readonly storyNumber: number
}

/** Permanent addresses: date, page, place on the page. Nothing in them is ever used for something else. */
export const addresses = {
  newest: () => '/',
  archive: () => '/issues',
  archiveBefore: (date: string) => `/issues/${date}`,
  issue: (date: string) => `/${date}`,
  page: (date: string, number: number) => `/${date}/${number}`,
  /** 文字版: the stories of a page as text that fits any screen. */
  pageAsText: (date: string, number: number) => `/${date}/${number}/text`,
  story: ({ issueDate, pageNumber, storyNumber }: StoryPlace) => `/${issueDate}/${pageNumber}/${storyNumber}`,
} as const
