import { formatIssueNumbers } from '../../newspaper/issue/formatIssueNumbers'
import type { PublishedIssueSummary } from '../../published/record'
import { addresses } from '../addresses'
import { Folio } from '../Folio'
import { formatDay } from '../formatDay'
import { words } from '../words'

interface ArchiveViewProps {
  readonly newspaper: string
  readonly issues: readonly PublishedIssueSummary[]
  readonly next: string | null
}

/** 往期: issues from the newest back, by month. */
export function ArchiveView({ newspaper, issues, next }: ArchiveViewProps) {
  return (
    <>
      <Folio newspaper={newspaper} issue={null} />
      <main id="content" className="pt-8">
        <h1 className="headline text-4xl">{words('site.archiveTitle')}</h1>
        {issues.length === 0 && <p className="py-8">{words('site.archiveEmpty')}</p>}
        {byMonth(issues).map(([month, ofMonth]) => (
          <section
            key={month}
            aria-labelledby={month}
            className="mt-8 grid gap-x-9 border-t border-ink pt-3 lg:grid-cols-[10rem_1fr]"
          >
            <h2 id={month} className="text-xl font-bold">
              {monthName(month)}
            </h2>
            <ol>
              {ofMonth.map((issue) => (
                <IssueRow key={issue.date} issue={issue} />
              ))}
            </ol>
          </section>
        ))}
        {next && (
          <a className="target label mt-6 text-accent" href={addresses.archiveBefore(next)}>
            {words('site.archiveEarlier')}
          </a>
        )}
      </main>
    </>
  )
}

function IssueRow({ issue }: { readonly issue: PublishedIssueSummary }) {
  const { day, weekday, month } = formatDay(issue.date)
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-hairline py-3">
      <a href={addresses.issue(issue.date)} className="target text-lg font-bold hover:text-accent">
        <time dateTime={issue.date}>
          {month}月{day}日
        </time>
        <span className="label ml-3 font-normal text-quiet">{weekday}</span>
      </a>
      <span className="label text-quiet">{formatIssueNumbers(issue)}</span>
      <ul className="label flex flex-wrap gap-x-4">
        {issue.pages.map((page) => (
          <li key={page.number}>
            <a className="target" href={addresses.page(issue.date, page.number)}>
              <span className="mr-1.5 text-accent">{String(page.number).padStart(2, '0')}</span>
              {page.title}
            </a>
          </li>
        ))}
      </ul>
    </li>
  )
}

const monthName = (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`

/** Newest month first, as the issues come. */
function byMonth(
  issues: readonly PublishedIssueSummary[],
): readonly (readonly [string, readonly PublishedIssueSummary[]])[] {
  const months = [...new Set(issues.map(monthOf))]
  return months.map((month) => [month, issues.filter((issue) => monthOf(issue) === month)])
}

const monthOf = ({ date }: PublishedIssueSummary) => date.slice(0, 7)
