import { aspectRatios } from '../layout/plan/aspectRatios'
import type { MakeupPhoto } from '../makeup/MakeupPage'
import type { StoredArticle } from './ports'

/** The photos of a story that a page can carry: one of no size, or too long and narrow to print, is none of them. */
export function makeupPhotosOf({ id: articleId, photos }: StoredArticle): readonly MakeupPhoto[] {
  return photos.flatMap(({ id, width, height, caption, credit }) => {
    const aspectRatio = width / height
    const isPrintable = aspectRatio >= aspectRatios.least && aspectRatio <= aspectRatios.most
    return isPrintable ? [{ id, articleId, aspectRatio, caption, credit }] : []
  })
}
