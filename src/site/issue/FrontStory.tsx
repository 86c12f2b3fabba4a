import type { ReactNode } from 'react'
import type { PublishedStory } from '../../published/record'
import { Dateline } from '../story/StoryBody'
import { PhotoFigure } from '../story/PhotoFigure'
import { StoryHeading } from '../story/StoryHeading'
import { excerptOf } from '../story/excerptOf'
import { withoutBrackets } from '../story/withoutBrackets'

/** The story that leads the front page: headline across, its beginning in columns. */
export function LeadStory({ story }: { readonly story: PublishedStory }) {
  const [photo] = story.photos
  return (
    <article className="relative">
      <StoryHeading
        headlines={story.copy.headlines}
        place={story}
        level="h2"
        size="text-[clamp(2rem,4.6vw,3.5rem)]"
        isCentred
      />
      <Excerpt story={story} limit={520} className="set-in-columns mt-6 max-sm:[&>p:nth-of-type(n+3)]:hidden">
        {photo && <PhotoFigure photo={photo} className="mb-4 break-inside-avoid" />}
      </Excerpt>
    </article>
  )
}

/** How a story stands on the front: beside the lead, first of a page behind it, or one of that page's others. */
const ranks = {
  front: { level: 'h2', size: 'text-[1.75rem]', excerpt: '' },
  first: { level: 'h3', size: 'text-[1.625rem]', excerpt: '' },
  other: { level: 'h3', size: 'text-[1.3125rem]', excerpt: 'max-sm:hidden' },
} as const

interface FrontStoryProps {
  readonly story: PublishedStory
  readonly limit: number
  readonly rank: keyof typeof ranks
}

/** Another story of the front: headline stack and a few sentences. */
export function FrontStory({ story, limit, rank }: FrontStoryProps) {
  const { level, size, excerpt } = ranks[rank]
  return (
    <article className="relative h-full">
      <StoryHeading headlines={story.copy.headlines} place={story} level={level} size={size} />
      <Excerpt story={story} limit={limit} className={`mt-2 leading-[1.8] ${excerpt}`} />
    </article>
  )
}

function Excerpt({
  story,
  limit,
  className,
  children,
}: {
  readonly story: PublishedStory
  readonly limit: number
  readonly className: string
  readonly children?: ReactNode
}) {
  const { dateline, body, bylineText } = story.copy
  return (
    <>
      <div className={`copy ${className}`}>
        {children}
        {excerptOf(body, limit).map((paragraph, at) => (
          <p key={at}>
            {at === 0 && dateline && <Dateline text={dateline} />}
            {paragraph}
          </p>
        ))}
      </div>
      {bylineText && <p className="label mt-2 text-quiet">{withoutBrackets(bylineText)}</p>}
    </>
  )
}
