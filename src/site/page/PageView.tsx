import type { PublishedIssue, PublishedPage } from '../../published/record'
import type { DrawnSketch } from './drawSketch'
import { PageAsPrinted } from './PageAsPrinted'
import { PageAsText } from './PageAsText'
import { isPrinted } from './PrintedPage'

interface PageViewProps {
  readonly issue: PublishedIssue
  readonly page: PublishedPage
  readonly sketches: readonly DrawnSketch[]
}

/** A page of an issue: as it was printed, or as text where it was published before pages were kept placed. */
export function PageView({ issue, page, sketches }: PageViewProps) {
  return isPrinted(page) ? (
    <PageAsPrinted issue={issue} page={page} sketches={sketches} />
  ) : (
    <PageAsText issue={issue} page={page} />
  )
}
