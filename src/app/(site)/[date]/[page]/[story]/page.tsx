import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { addresses } from '../../../../../site/addresses'
import { storyAt } from '../../../../../site/story/storyAt'
import { storyMetadata } from '../../../../../site/story/storyMetadata'
import { StoryView } from '../../../../../site/story/StoryView'

interface Props {
  readonly params: Promise<{ readonly date: string; readonly page: string; readonly story: string }>
}

export const generateStaticParams = () => []

export default async function StoryPage({ params }: Props) {
  const found = await storyAt(await params)
  if (found === null) notFound()
  if (found.story.state === 'retracted') redirect(addresses.retraction(found.story))
  return <StoryView story={found.story} page={found.page} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await storyAt(await params)
  return found?.story.state === 'published' ? storyMetadata(found.story) : {}
}
