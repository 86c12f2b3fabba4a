import type { PublishedPhoto } from '../../published/record'
import { words } from '../words'

/** A photo with its 图说 and credit. */
export function PhotoFigure({
  photo,
  className = '',
}: {
  readonly photo: PublishedPhoto
  readonly className?: string
}) {
  return (
    <figure className={className}>
      <img
        src={photo.url}
        width={photo.width}
        height={photo.height}
        alt={photo.caption || words('site.photo')}
        loading="lazy"
        decoding="async"
        className="h-auto w-full"
      />
      <figcaption className="label mt-2 text-left text-quiet">
        {photo.caption} {photo.credit && <span className="whitespace-nowrap">{photo.credit}</span>}
      </figcaption>
    </figure>
  )
}
