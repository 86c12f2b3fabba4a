import type { ReactNode } from 'react'
import { formatIssueNumbers } from '../newspaper/issue/formatIssueNumbers'
import { addresses } from './addresses'
import { formatDay } from './formatDay'

interface FolioProps {
  readonly newspaper: string
  readonly issue: { readonly date: string; readonly number: number; readonly serialNumber: number } | null
  readonly children?: ReactNode
}

/** 报眉: name, date and issue numbers above every page but the front one, and what `children` add. */
export function Folio({ newspaper, issue, children }: FolioProps) {
  return (
    <header>
      <div className="label flex flex-wrap items-baseline gap-x-5 border-b border-ink pb-2 pt-4">
        <a
          href={addresses.newest()}
          className="target font-serif text-[1.625rem] leading-none font-black tracking-[.06em] text-accent"
        >
          {newspaper}
        </a>
        {issue && (
          <p className="flex flex-wrap items-baseline gap-x-4 text-quiet">
            <a className="target text-ink" href={addresses.issue(issue.date)}>
              <time dateTime={issue.date}>{formatDay(issue.date).long}</time>
            </a>
            <span>{formatDay(issue.date).weekday}</span>
            <span className="max-sm:hidden">{formatIssueNumbers(issue)}</span>
          </p>
        )}
        <div className="ml-auto flex flex-wrap items-baseline gap-x-5">{children}</div>
      </div>
      <div className="mt-[2px] border-t-[3px] border-ink" />
    </header>
  )
}
