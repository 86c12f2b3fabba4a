import type { Caption } from '../../newspaper/article/Caption'
import type { PublishedPhoto } from '../../published/record'

/** Captions of the copy whose picture is not in the record (a scanned page has the words alone). */
export function captionsWithoutPhoto(
  captions: readonly Caption[],
  photos: readonly PublishedPhoto[],
): readonly Caption[] {
  const shown = new Set(photos.map(({ caption }) => caption.trim()))
  return captions.filter(({ text }) => !shown.has(text.trim()))
}
