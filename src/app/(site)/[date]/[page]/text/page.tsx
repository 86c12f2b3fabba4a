import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageAsText } from '../../../../../site/page/PageAsText'
import { pageMetadata } from '../../../../../site/page/pageMetadata'
import { pageWithIssue } from '../../../../../site/page/pageWithIssue'

interface Props {
  readonly params: Promise<{ readonly date: string; readonly page: string }>
}

export const generateStaticParams = () => []

/** 文字版: the stories of a page as text; the page itself is its one address for search engines. */
export default async function TextPage({ params }: Props) {
  const { date, page } = await params
  const found = await pageWithIssue(date, page)
  if (found === null) notFound()
  return <PageAsText {...found} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date, page } = await params
  const found = await pageWithIssue(date, page)
  return found === null ? {} : pageMetadata(found.page, { asText: true })
}
