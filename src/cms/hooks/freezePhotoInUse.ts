import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from './refuse'

/**
 * What was signed is what is printed, pictures included: a photo stays as it is, caption and credit too, from the moment
 * a story that carries it is handed in. A draft that was returned frees it again.
 */
export const freezePhotoInUse: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ photos: { in: [originalDoc.id] } }, { reviewState: { not_equals: 'draft' } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { headline: true },
  })
  const [article] = docs
  if (article)
    refuse({ ok: false, kind: 'photoInUse', params: { article: article.headline ?? '' } }, req.i18n?.language)
  return data
}
