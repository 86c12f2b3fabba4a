import type { PhotoStore } from '../../src/commands/PhotoStore'
import type { StoredArticle, StoredPhoto } from '../../src/commands/ports'

export type HeldPhoto = StoredPhoto & { readonly uploadedById: number | null }

/** Photos in memory, given to the stories of the same state. */
export function memoryPhotos(state: { photos: HeldPhoto[]; articles: StoredArticle[] }): PhotoStore {
  return {
    lock: async (ids) =>
      state.photos
        .filter(({ id }) => ids.includes(id))
        .map(({ id, uploadedById }) => ({
          id,
          uploadedById,
          carriedBy: state.articles
            .filter(({ photos }) => photos.some((photo) => photo.id === id))
            .map((article) => ({
              id: article.id,
              headline: article.copy.headlines.headline,
              state: article.state,
            })),
        })),
    describe: async (id, words) => {
      state.photos = state.photos.map((photo) => (photo.id === id ? { ...photo, ...words } : photo))
    },
    give: async (articleId, ids) => {
      const photos = ids.flatMap((id) => state.photos.find((photo) => photo.id === id) ?? [])
      state.articles = state.articles.map((one) => (one.id === articleId ? { ...one, photos } : one))
    },
  }
}
