import type { PublishedIssue, PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { Folio } from '../Folio'
import { PageTabs } from '../PageTabs'
import { words } from '../words'
import { columnLines } from './columnLines'
import { CoOrganizerStrip } from './CoOrganizerStrip'
import { PageFlag } from './PageFlag'
import { PageNeighbours } from './PageNeighbours'
import { isPrinted } from './PrintedPage'
import { planRows } from './planRows'
import { StoryInColumns } from './StoryInColumns'

const spanClasses: Readonly<Record<number, string>> = {
  1: 'xl:col-span-1',
  2: 'xl:col-span-2',
  3: 'xl:col-span-3',
  4: 'xl:col-span-4',
}

/** 文字版 of a page: 报眉, 版头, its stories in reading order as columns, the strip at the foot. */
export function PageAsText({
  issue,
  page,
}: {
  readonly issue: PublishedIssue
  readonly page: PublishedPage
}) {
  const rows = planRows(page.stories.map(({ copy }) => columnLines(copy)))
  const addressOf = isPrinted(page) ? addresses.pageAsText : addresses.page
  return (
    <>
      <Folio newspaper={page.newspaper} issue={issue}>
        {isPrinted(page) && (
          <a className="target text-accent" href={addresses.page(issue.date, page.number)}>
            {words('site.asPage')}
          </a>
        )}
      </Folio>
      <PageTabs date={issue.date} pages={issue.pages} current={page.number} addressOf={addressOf} />
      <main id="content">
        <PageFlag page={page} />
        {page.stories.length === 0 && <p className="py-10 text-quiet">{words('site.pageEmpty')}</p>}
        {rows.map((row) => (
          <div
            key={row[0]?.index}
            className="grid gap-x-9 border-b border-ink last-of-type:border-0 xl:grid-cols-4"
          >
            {row.map(({ index, span }, at) => {
              const story = page.stories[index]
              return (
                story && (
                  <div
                    key={story.id}
                    className={`my-6 ${spanClasses[span] ?? ''} ${at > 0 ? 'max-xl:border-t max-xl:border-ink max-xl:pt-6 xl:ruled-left' : ''}`}
                  >
                    <StoryInColumns story={story} span={span} />
                  </div>
                )
              )
            })}
          </div>
        ))}
        {page.coOrganizers && <CoOrganizerStrip strip={page.coOrganizers} />}
      </main>
      <PageNeighbours issue={issue} number={page.number} addressOf={addressOf} />
    </>
  )
}
