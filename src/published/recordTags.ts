/**
 * Names of what readers keep in a cache. A cached read carries `everything` and the tags of what it shows;
 * the outbox names those that a publication changes. `issues` stands for whatever depends on which issues there
 * are: the front page, the archive, the way to the issue before and after.
 */
export const recordTags = {
  everything: 'record',
  issues: 'record:issues',
  issue: (date: string) => `record:issue:${date}`,
  page: (date: string, number: number) => `record:page:${date}-${number}`,
  story: (id: string) => `record:story:${id}`,
} as const
