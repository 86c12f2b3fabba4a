import type { StoredPhoto } from './ports'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/** Why photos cannot go to review: one of them says not what it shows, or whose it is. Null where nothing stands against them. */
export function photoObjection(photos: readonly StoredPhoto[]): Refusal | null {
  const place = photos.findIndex(({ caption, credit }) => caption.trim() === '' || !credit?.trim())
  return place < 0 ? null : refuse('photoWithoutWords', { place: place + 1 })
}
