import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RetractionView } from '../../../../../site/story/RetractionView'
import { storyAt } from '../../../../../site/story/storyAt'
import { storyMetadata } from '../../../../../site/story/storyMetadata'
import { StoryView } from '../../../../../site/story/StoryView'
import { words } from '../../../../../site/words'

interface Props {
  readonly params: Promise<{ readonly date: string; readonly page: string; readonly story: string }>
}

export const generateStaticParams = () => []

/** A story, or what is left of one that was taken back (status 410: src/proxy.ts). */
export default async function StoryPage({ params }: Props) {
  const found = await storyAt(await params)
  if (found === null) notFound()
  const { story, page, issue } = found
  if (story.state === 'retracted') return <RetractionView story={story} issue={issue} />
  return <StoryView story={story} page={page} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await storyAt(await params)
  if (found === null) return {}
  if (found.story.state === 'published') return storyMetadata(found.story)
  return { title: words('site.retracted'), robots: { index: false } }
}
