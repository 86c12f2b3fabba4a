import type { PublishedIssue, PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { Folio } from '../Folio'
import { Neighbours } from '../Neighbours'
import { PageTabs } from '../PageTabs'
import { words } from '../words'
import { columnLines } from './columnLines'
import { CoOrganizerStrip } from './CoOrganizerStrip'
import { PageFlag } from './PageFlag'
import { planRows } from './planRows'
import { StoryInColumns } from './StoryInColumns'

const spanClasses: Readonly<Record<number, string>> = {
  1: 'xl:col-span-1',
  2: 'xl:col-span-2',
  3: 'xl:col-span-3',
  4: 'xl:col-span-4',
}

/** A page of an issue: 报眉, 版头, its stories in reading order as columns, the strip at the foot. */
export function PageView({ issue, page }: { readonly issue: PublishedIssue; readonly page: PublishedPage }) {
  const rows = planRows(page.stories.map(({ copy }) => columnLines(copy)))
  return (
    <>
      <Folio newspaper={page.newspaper} issue={issue} />
      <PageTabs date={issue.date} pages={issue.pages} current={page.number} />
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
      <PageNeighbours issue={issue} number={page.number} />
    </>
  )
}

function PageNeighbours({ issue, number }: { readonly issue: PublishedIssue; readonly number: number }) {
  const at = issue.pages.findIndex((page) => page.number === number)
  const wayTo = (index: number, label: string) => {
    const page = issue.pages[index]
    return page ? { label, name: page.title, address: addresses.page(issue.date, page.number) } : null
  }
  return (
    <Neighbours
      label={words('site.pageNavigation')}
      previous={wayTo(at - 1, words('site.previousPage'))}
      next={wayTo(at + 1, words('site.nextPage'))}
    />
  )
}
