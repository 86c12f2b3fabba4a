import type { ActContext, Stores } from './ports'
import type { KeptPhoto } from './PhotoStore'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'

/** A photo that goes with a story, and what it says. */
export interface PhotoGiven {
  readonly id: number
  readonly caption: string
  readonly credit: string
}

/** Gives a draft its photos, with caption and credit: photos that its writer brought, and that no other story is printed with. */
export async function givePhotos(
  stores: Stores,
  given: {
    readonly context: ActContext
    readonly articleId: number
    readonly photos: readonly PhotoGiven[]
  },
): Promise<Result<null>> {
  const { context, articleId, photos } = given
  const ids = [...new Set(photos.map(({ id }) => id))]
  const kept = new Map((await stores.photos.lock(ids)).map((photo) => [photo.id, photo]))
  for (const id of ids) {
    const objection = objectionTo(kept.get(id), context.actor.id, articleId)
    if (objection) return objection
  }
  for (const { id, caption, credit } of photos) await stores.photos.describe(id, { caption, credit })
  await stores.photos.give(articleId, ids)
  return { ok: true, value: null }
}

function objectionTo(photo: KeptPhoto | undefined, personId: number, articleId: number): Refusal | null {
  const isOfStory = photo?.carriedBy.some(({ id }) => id === articleId)
  if (!photo || (photo.uploadedById !== personId && !isOfStory)) return refuse('photoNotYours')
  const elsewhere = photo.carriedBy.find(({ id, state }) => id !== articleId && state !== 'draft')
  return elsewhere ? refuse('photoInUse', { article: elsewhere.headline }) : null
}
