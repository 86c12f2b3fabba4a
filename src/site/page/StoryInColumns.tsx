import type { PublishedStory } from '../../published/record'
import { CorrectionNotice } from '../story/CorrectionNotice'
import { StoryBody } from '../story/StoryBody'
import { StoryHeading } from '../story/StoryHeading'
import { StoryPhotos } from '../story/StoryPhotos'

/** Sizes of a 主题 by the base columns that its story runs over. */
const sizes: Readonly<Record<number, string>> = {
  1: 'text-[1.5rem]',
  2: 'text-[1.875rem]',
  3: 'text-[clamp(1.875rem,3vw,2.375rem)]',
  4: 'text-[clamp(2rem,3.6vw,2.875rem)]',
}

/** A whole story on its page: headline stack across, copy in as many columns as it has room for. */
export function StoryInColumns({ story, span }: { readonly story: PublishedStory; readonly span: number }) {
  return (
    <article aria-label={story.copy.headlines.headline}>
      <div className="relative">
        <StoryHeading
          headlines={story.copy.headlines}
          place={story}
          level="h2"
          size={sizes[span] ?? 'text-[1.5rem]'}
          isCentred
        />
      </div>
      <CorrectionNotice story={story} />
      <StoryBody copy={story.copy} subhead="h3" className="set-in-columns mt-4">
        <StoryPhotos story={story} className="mb-4 break-inside-avoid" />
      </StoryBody>
    </article>
  )
}
