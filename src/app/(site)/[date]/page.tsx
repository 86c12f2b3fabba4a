import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { issueFront } from '../../../site/issue/issueFront'
import { issueMetadata } from '../../../site/issue/issueMetadata'
import { IssueView } from '../../../site/issue/IssueView'
import { Notice } from '../../../site/Notice'
import { words } from '../../../site/words'

interface Props {
  readonly params: Promise<{ readonly date: string }>
}

export const generateStaticParams = () => []

/** An issue by its date; `newest` is what stands at `/` (next.config.mjs). */
export default async function IssuePage({ params }: Props) {
  const front = await issueFront((await params).date)
  if (front === 'none') notFound()
  if (front === 'noneYet') {
    return <Notice title={words('site.noIssueTitle')} text={words('site.noIssueText')} />
  }
  return <IssueView {...front} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const front = await issueFront((await params).date)
  return typeof front === 'string' ? {} : issueMetadata(front.issue)
}
