import type { PageWork } from './PageWork'

/** Whether two pages are made up alike. The order in which locks were put on says nothing. */
export function isSameWork(one: PageWork, other: PageWork): boolean {
  return one === other || sorted(one) === sorted(other)
}

const sorted = (work: PageWork): string => JSON.stringify(work, (_, value: unknown) => inOrder(value))

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
