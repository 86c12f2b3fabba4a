import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { storyAt } from '../../../../../../site/story/storyAt'
import { RetractionView } from '../../../../../../site/story/RetractionView'
import { words } from '../../../../../../site/words'

interface Props {
  readonly params: Promise<{ readonly date: string; readonly page: string; readonly story: string }>
}

export const generateStaticParams = () => []

export const metadata: Metadata = { title: words('site.retracted'), robots: { index: false } }

/** What is left of a story that was taken back. */
export default async function RetractionPage({ params }: Props) {
  const found = await storyAt(await params)
  if (found?.story.state !== 'retracted') notFound()
  return <RetractionView story={found.story} issue={found.issue} />
}
