import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedPage, PublishedStory } from '../../published/record'
import { addresses } from '../addresses'
import { Folio } from '../Folio'
import { formatDay } from '../formatDay'
import { HeadlineText } from '../HeadlineText'
import { Neighbours } from '../Neighbours'
import { words } from '../words'
import { CorrectionNotice } from './CorrectionNotice'
import { OtherStories } from './OtherStories'
import { StoryBody } from './StoryBody'
import { StoryPhotos } from './StoryPhotos'
import { withoutBrackets } from './withoutBrackets'

interface StoryViewProps {
  readonly story: PublishedStory
  readonly page: PublishedPage
}

/** A story on a page of its own. */
export function StoryView({ story, page }: StoryViewProps) {
  const label = formatPageLabel({ number: story.pageNumber, title: story.pageTitle })
  const address = addresses.page(story.issueDate, story.pageNumber)
  return (
    <>
      <Folio
        newspaper={story.newspaper}
        issue={{ date: story.issueDate, number: story.issueNumber, serialNumber: story.serialNumber }}
      >
        <a className="target" href={address}>
          {label}
        </a>
      </Folio>
      <div className="grid gap-x-14 xl:grid-cols-[1fr_17rem]">
        <main id="content" className="mx-auto w-full max-w-[42.75rem] pt-8 lg:pt-12">
          <article>
            <Heading story={story} />
            <CorrectionNotice story={story} />
            <StoryPhotos story={story} className="my-6" />
            <StoryBody
              copy={story.copy}
              subhead="h2"
              className="text-[1.125rem] leading-[1.95] sm:text-[1.1875rem]"
            />
            <Origin story={story} />
          </article>
          <StoryNeighbours story={story} page={page} />
        </main>
        <OtherStories page={page} current={story.id} />
      </div>
    </>
  )
}

function Heading({ story }: { readonly story: PublishedStory }) {
  const { headlines, bylineText } = story.copy
  const { long, weekday } = formatDay(story.issueDate)
  return (
    <div className="mb-7 border-b border-ink pb-4 text-center">
      <h1>
        {headlines.kicker && (
          <span className="mb-2 block text-[1.25rem] leading-snug font-medium tracking-wide">
            {headlines.kicker}
          </span>
        )}
        <span className="headline block text-[clamp(1.875rem,5vw,2.75rem)]">
          <HeadlineText text={headlines.headline} />
        </span>
        {headlines.deck && (
          <span className="mt-3 block text-[1.25rem] leading-snug font-medium text-balance">
            ——{headlines.deck}
          </span>
        )}
      </h1>
      <p className="label mt-5 flex flex-wrap justify-center gap-x-4 text-quiet">
        {bylineText && <span className="text-ink">{withoutBrackets(bylineText)}</span>}
        <span>
          <time dateTime={story.issueDate}>{long}</time> {weekday}
        </span>
        <span>{formatPageLabel({ number: story.pageNumber, title: story.pageTitle })}</span>
        {story.rubric && story.rubric !== story.pageTitle && (
          <span>{words('site.rubric', { rubric: story.rubric })}</span>
        )}
      </p>
    </div>
  )
}

function Origin({ story }: { readonly story: PublishedStory }) {
  if (!story.source && !story.coOrganizer) return null
  return (
    <p className="label mt-5 flex flex-wrap gap-x-5 text-quiet">
      {story.source && <span>{words('site.source', { source: story.source })}</span>}
      {story.coOrganizer && <span>{words('site.unit', { unit: story.coOrganizer })}</span>}
    </p>
  )
}

function StoryNeighbours({ story, page }: StoryViewProps) {
  const at = page.stories.findIndex(({ id }) => id === story.id)
  const wayTo = (index: number, label: string) => {
    const other = page.stories[index]
    return other ? { label, name: other.copy.headlines.headline, address: addresses.story(other) } : null
  }
  return (
    <Neighbours
      label={words('site.storyNavigation')}
      previous={wayTo(at - 1, words('site.previousStory'))}
      next={wayTo(at + 1, words('site.nextStory'))}
    />
  )
}
