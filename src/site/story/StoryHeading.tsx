import type { HeadlineStack } from '../../newspaper/article/HeadlineStack'
import { addresses } from '../addresses'
import { HeadlineText } from '../HeadlineText'

export interface StoryHeadingProps {
  readonly headlines: HeadlineStack
  readonly place: Parameters<typeof addresses.story>[0]
  readonly level: 'h2' | 'h3'
  /** Tailwind size of the 主题. */
  readonly size: string
  readonly isCentred?: boolean
}

/** 引题, 主题 and 副题 as a link to the story. One heading: all three belong to its name. */
export function StoryHeading({
  headlines,
  place,
  level: Heading,
  size,
  isCentred = false,
}: StoryHeadingProps) {
  return (
    <Heading className={isCentred ? 'text-center' : ''}>
      <a href={addresses.story(place)} className="covers-story block">
        {headlines.kicker && (
          <span className="mb-1 block text-[1.0625rem] leading-snug font-medium tracking-wide">
            {headlines.kicker}
          </span>
        )}
        <span className={`headline block ${size}`}>
          <HeadlineText text={headlines.headline} />
        </span>
        {headlines.deck && (
          <span className="mt-2 block text-[1.0625rem] leading-snug font-medium text-balance">
            ——{headlines.deck}
          </span>
        )}
      </a>
    </Heading>
  )
}
