import type { PublishedIssue, PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { formatDay } from '../formatDay'
import { Neighbours } from '../Neighbours'
import type { DrawnSketch } from '../page/drawSketch'
import { PageStrip } from '../page/PageStrip'
import { PageTabs } from '../PageTabs'
import { words } from '../words'
import { Colophon } from './Colophon'
import { Digest } from './Digest'
import { FrontStory, LeadStory } from './FrontStory'
import { Nameplate } from './Nameplate'
import { PageBand } from './PageBand'

interface IssueViewProps {
  readonly issue: PublishedIssue
  readonly pages: readonly PublishedPage[]
  readonly sketches: readonly DrawnSketch[]
  readonly neighbours: { readonly previous: string | null; readonly next: string | null }
}

/** An issue from its front page: 报头, the front's stories, 导读, then the other pages one below the other. */
export function IssueView({ issue, pages, sketches, neighbours }: IssueViewProps) {
  const [front, ...others] = pages
  return (
    <>
      <Nameplate issue={issue} />
      <PageTabs date={issue.date} pages={issue.pages} />
      <main id="content">
        {front && <FrontPage front={front} others={others} />}
        {others.map((page) => (
          <PageBand key={page.number} page={page} />
        ))}
      </main>
      {sketches.some(({ drawn }) => drawn !== null) && (
        <div className="mt-12">
          <PageStrip date={issue.date} sketches={sketches} />
        </div>
      )}
      <Neighbours
        label={words('site.issueNavigation')}
        previous={wayTo(neighbours.previous, words('site.previousIssue'))}
        next={wayTo(neighbours.next, words('site.nextIssue'))}
      />
      <Colophon masthead={issue.masthead} />
    </>
  )
}

function FrontPage({
  front,
  others,
}: {
  readonly front: PublishedPage
  readonly others: readonly PublishedPage[]
}) {
  const [lead, ...rest] = front.stories
  return (
    <>
      <div className="mt-7 grid gap-x-9 gap-y-8 lg:grid-cols-[3fr_1fr]">
        {lead && <LeadStory story={lead} />}
        <div className="lg:ruled-left">
          <Digest pages={others} />
        </div>
      </div>
      {rest.length > 0 && (
        <div className="mt-8 grid gap-x-9 gap-y-7 border-t border-ink pt-6 md:grid-cols-3">
          {rest.map((story, at) => (
            <div
              key={story.id}
              className={`${at % 3 === 0 ? '' : 'md:ruled-left'} max-md:border-b max-md:border-hairline max-md:pb-6 max-md:last:border-0`}
            >
              <FrontStory story={story} limit={130} rank="front" />
            </div>
          ))}
        </div>
      )}
    </>
  )
}

const wayTo = (date: string | null, label: string) =>
  date === null ? null : { label, name: formatDay(date).long, address: addresses.issue(date) }
