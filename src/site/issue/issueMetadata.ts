import type { Metadata } from 'next'
import { formatIssueNumbers } from '../../newspaper/issue/formatIssueNumbers'
import type { PublishedIssue } from '../../published/record'
import { addresses } from '../addresses'
import { formatDay } from '../formatDay'
import { siteMetadata } from '../siteMetadata'
import { words } from '../words'

/** The issue's own address is the canonical one, also where it stands at `/` for being the newest. */
export function issueMetadata(issue: PublishedIssue): Metadata {
  const { long, weekday } = formatDay(issue.date)
  return siteMetadata({
    title: `${long} ${weekday} ${formatIssueNumbers(issue)}`,
    newspaper: issue.newspaper,
    description: words('site.description', { newspaper: issue.newspaper }),
    address: addresses.issue(issue.date),
  })
}
