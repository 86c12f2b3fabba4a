import { formatIssueNumbers } from '../../newspaper/issue/formatIssueNumbers'
import type { PublishedIssue } from '../../published/record'
import { formatDay } from '../formatDay'
import { words } from '../words'

/**
 * 报头 with its two 报眼 and the line that every front page must carry: the name, larger than any other text,
 * 主管/主办, date, CN number, 邮发代号, issue numbers, number of pages.
 */
export function Nameplate({ issue }: { readonly issue: PublishedIssue }) {
  const { masthead } = issue
  return (
    <header className="pt-5 lg:pt-7">
      <div className="grid items-center gap-x-8 lg:grid-cols-[11rem_1fr_11rem]">
        <CalendarEar date={issue.date} />
        <div className="nameplate-room">
          <h1
            data-letters={Math.min(Array.from(masthead.name).length, 12)}
            className="nameplate text-center font-black whitespace-nowrap text-accent"
          >
            {masthead.name}
          </h1>
        </div>
        <Responsible masthead={masthead} />
      </div>
      <div className="double-rule mt-4" />
      <InfoLine issue={issue} />
      <div className="border-t border-ink" />
    </header>
  )
}

function CalendarEar({ date }: { readonly date: string }) {
  const { year, month, day, weekday, lunar } = formatDay(date)
  return (
    <div aria-hidden="true" className="border border-ink text-center font-serif max-lg:hidden">
      <p className="border-b border-ink py-0.5 text-sm font-semibold tracking-widest">
        {year}年{month}月
      </p>
      <p className="py-1 text-[4.25rem] leading-none font-black text-accent">{day}</p>
      <p className="border-t border-hairline py-0.5 text-sm font-semibold">{weekday}</p>
      <p className="label pb-1 text-quiet">{lunar}</p>
    </div>
  )
}

function Responsible({ masthead }: { readonly masthead: PublishedIssue['masthead'] }) {
  const bodies = (['supervisor', 'sponsor', 'publisher'] as const).filter((body) => masthead[body])
  return (
    <dl className="label grid gap-1.5 max-lg:mt-2 max-lg:grid-flow-col max-lg:justify-center max-lg:gap-x-5 max-sm:grid-flow-row max-sm:gap-0 lg:border-l lg:border-hairline lg:pl-4">
      {bodies.map((body) => (
        <div key={body} className="max-lg:flex max-lg:gap-2">
          <dt className="shrink-0 text-quiet">{words(`site.${body}`)}</dt>
          <dd className="leading-snug">{masthead[body]}</dd>
        </div>
      ))}
    </dl>
  )
}

function InfoLine({ issue }: { readonly issue: PublishedIssue }) {
  const { long, weekday, lunar } = formatDay(issue.date)
  const { cn, postalCode } = issue.masthead
  return (
    <p className="label flex flex-wrap justify-center gap-x-5 py-1.5 lg:justify-between">
      <span>
        <time dateTime={issue.date}>{long}</time> {weekday}
      </span>
      {lunar !== '' && <span>{words('site.lunar', { lunar })}</span>}
      <span>
        {words('site.cn')} {/^CN/.test(cn) ? cn : `CN ${cn}`}
      </span>
      {postalCode && (
        <span>
          {words('site.postalCode')} {postalCode}
        </span>
      )}
      <span>{formatIssueNumbers(issue)}</span>
      <span>{words('site.pagesToday', { count: issue.pages.length })}</span>
    </p>
  )
}
