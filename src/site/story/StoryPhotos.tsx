import type { PublishedStory } from '../../published/record'
import { words } from '../words'
import { captionsWithoutPhoto } from './captionsWithoutPhoto'
import { PhotoFigure } from './PhotoFigure'

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
        <PhotoFigure key={photo.url} photo={photo} />
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
