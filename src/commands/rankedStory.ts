import type { RankedStory } from '../makeup/layoutOf'
import { makeupPhotosOf } from './makeupPhotosOf'
import type { StoredArticle } from './ports'

/** A story as page layouts see it: who it is, and its photos in their order. */
export const rankedStory = (article: StoredArticle): RankedStory => ({
  id: article.id,
  photoIds: makeupPhotosOf(article).map(({ id }) => id),
})
