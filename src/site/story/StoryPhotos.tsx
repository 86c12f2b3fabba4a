import type { PublishedStory } from '../../published/record'
import { words } from '../words'
import { captionsWithoutPhoto } from './captionsWithoutPhoto'

/** The photos of a story with 图说 and credit, and the captions whose picture the record does not have. */
export function StoryPhotos({
  story,
  className = '',
}: {
  readonly story: PublishedStory
  readonly className?: string
}) {
  const captions = captionsWithoutPhoto(story.copy.captions, story.photos)
  if (story.photos.length === 0 && captions.length === 0) return null
  return (
    <div className={`grid gap-5 ${className}`}>
      {story.photos.map((photo) => (
        <figure key={photo.url}>
          <img
            src={photo.url}
            width={photo.width}
            height={photo.height}
            alt={photo.caption || words('site.photo')}
            loading="lazy"
            decoding="async"
            className="h-auto w-full"
          />
          <figcaption className="label mt-2 text-quiet">
            {photo.caption} {photo.credit && <span className="whitespace-nowrap">{photo.credit}</span>}
          </figcaption>
        </figure>
      ))}
      {captions.map(({ text, credit }) => (
        <p key={text} className="label border-l-2 border-hairline pl-3 text-quiet">
          <span className="mr-2 font-bold">{words('site.caption')}</span>
          {text} {credit && `${credit.name} ${credit.role}`}
        </p>
      ))}
    </div>
  )
}
