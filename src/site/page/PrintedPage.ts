import type { PublishedPage } from '../../published/record'

/** A page that was published as it was placed: it can be shown as it was printed. */
export type PrintedPage = PublishedPage & {
  readonly placed: NonNullable<PublishedPage['placed']>
}

/** Whether a page can be shown as printed; those published before pages were kept placed have their text alone. */
export function isPrinted(page: PublishedPage): page is PrintedPage {
  return page.placed !== null
}
