import { preload } from 'react-dom'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedIssue } from '../../published/record'
import { addresses } from '../addresses'
import { Folio } from '../Folio'
import { words } from '../words'
import type { DrawnSketch } from './drawSketch'
import { Downloads } from './Downloads'
import { DrawnPage } from './DrawnPage'
import { drawings } from './drawings'
import { drawPage } from './drawPage'
import { PageNeighbours } from './PageNeighbours'
import { PageStrip } from './PageStrip'
import { pagesAround } from './pagesAround'
import { pageViewScript } from './pageViewScript.mjs'
import type { PrintedPage } from './PrintedPage'
import { SizeChoice } from './SizeChoice'
import { StoryList } from './StoryList'

interface PageAsPrintedProps {
  readonly issue: PublishedIssue
  readonly page: PrintedPage
  readonly sketches: readonly DrawnSketch[]
}

/**
 * 版面图: a page as it was printed, to be looked at in several sizes, with the list of its stories beside it.
 *
 * Its style sheet comes after the drawing and its fonts when they come: words show at once in the reader's own fonts, and each character stays
 * where it is when the page's own come.
 */
export function PageAsPrinted({ issue, page, sketches }: PageAsPrintedProps) {
  const { widthPt, heightPt } = page.placed.page
  const name = `${page.issueDate}-${page.number}-${page.revision}`
  drawings.keep(name, drawPage(page))
  for (const { url } of page.files?.fonts ?? []) {
    preload(url, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  }
  return (
    <>
      <Folio newspaper={page.newspaper} issue={issue} />
      <main id="content" className="page-view">
        <Head issue={issue} page={page} />
        <div className="page-and-stories">
          <section aria-label={words('site.pageWindow')} tabIndex={0} className="sheet-window">
            <DrawnPage name={name} widthPt={widthPt} heightPt={heightPt} />
          </section>
          <div className="beside-page">
            <StoryList page={page} />
            <Downloads issue={issue} page={page} />
            <PageStrip date={issue.date} sketches={sketches} current={page.number} />
          </div>
        </div>
        {page.files && <link rel="stylesheet" href={page.files.css.url} />}
        <script dangerouslySetInnerHTML={{ __html: pageViewScript }} />
      </main>
      <PageNeighbours issue={issue} number={page.number} addressOf={addresses.page} />
    </>
  )
}

/** The page's name, and the ways to see it: as large as wanted, as text, or the page before and after. */
function Head({ issue, page }: Omit<PageAsPrintedProps, 'sketches'>) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-ink py-2.5">
      <h1 className="headline text-[1.375rem]">{formatPageLabel(page)}</h1>
      <Turns issue={issue} number={page.number} />
      <a href="#stories" className="skip-to-stories target label">
        {words('site.skipToStories')}
      </a>
      <a className="target label ml-auto text-accent" href={addresses.pageAsText(issue.date, page.number)}>
        {words('site.asText')}
      </a>
      <SizeChoice />
    </div>
  )
}

/** The page before and the page after, where a hand is already: at the foot they stand again, with their names. */
function Turns({ issue, number }: { readonly issue: PublishedIssue; readonly number: number }) {
  const { previous, next } = pagesAround(issue, number)
  return (
    <p className="label flex gap-x-4 text-quiet">
      {previous && (
        <a className="target" href={addresses.page(issue.date, previous.number)}>
          ‹ {words('site.previousPage')}
        </a>
      )}
      {next && (
        <a className="target" href={addresses.page(issue.date, next.number)}>
          {words('site.nextPage')} ›
        </a>
      )}
    </p>
  )
}
