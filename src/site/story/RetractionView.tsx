import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedIssue, RetractedStory } from '../../published/record'
import { addresses } from '../addresses'
import { Folio } from '../Folio'
import { formatDay } from '../formatDay'
import { formatMoment } from '../formatMoment'
import { words } from '../words'

interface RetractionViewProps {
  readonly story: RetractedStory
  readonly issue: PublishedIssue
}

/** 撤稿: the notice and where the story stood. No word of its copy, its headline neither. */
export function RetractionView({ story, issue }: RetractionViewProps) {
  const page = issue.pages.find(({ number }) => number === story.pageNumber)
  const label = formatPageLabel({ number: story.pageNumber, title: page?.title ?? '' })
  return (
    <>
      <Folio newspaper={issue.newspaper} issue={issue} />
      <main id="content" className="mx-auto max-w-[38rem] py-16">
        <h1 className="headline text-4xl">{words('site.retracted')}</h1>
        <p className="mt-6 border-l-4 border-accent pl-4 text-lg leading-loose">{story.notice}</p>
        <p className="label mt-4 text-quiet">
          {words('site.retractedAt', { moment: formatMoment(story.revisedAt) })} ·{' '}
          {words('site.retractedFrom', { day: formatDay(story.issueDate).long, page: label })}
        </p>
        <a
          className="target label mt-8 text-accent underline"
          href={addresses.page(story.issueDate, story.pageNumber)}
        >
          {words('site.backToPage', { page: label })}
        </a>
      </main>
    </>
  )
}
