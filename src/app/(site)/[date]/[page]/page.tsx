import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageWithIssue } from '../../../../site/page/pageWithIssue'
import { pageMetadata } from '../../../../site/page/pageMetadata'
import { PageView } from '../../../../site/page/PageView'
import { recordReads } from '../../../../site/recordReads'

interface Props {
  readonly params: Promise<{ readonly date: string; readonly page: string }>
}

export const generateStaticParams = () => []

export default async function Page({ params }: Props) {
  const { date, page } = await params
  const found = await pageWithIssue(date, page)
  if (found === null) notFound()
  return <PageView {...found} sketches={await recordReads.sketches(found.issue.date)} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date, page } = await params
  const found = await pageWithIssue(date, page)
  return found === null ? {} : pageMetadata(found.page)
}
