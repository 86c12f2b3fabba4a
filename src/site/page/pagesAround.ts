import type { PublishedIssue } from '../../published/record'

type PageSummary = PublishedIssue['pages'][number]

/** The pages before and after one, as the issue was printed: a page that was left out is passed over. */
export function pagesAround(
  { pages }: Pick<PublishedIssue, 'pages'>,
  number: number,
): { readonly previous: PageSummary | undefined; readonly next: PageSummary | undefined } {
  const at = pages.findIndex((page) => page.number === number)
  return { previous: at > 0 ? pages[at - 1] : undefined, next: pages[at + 1] }
}
