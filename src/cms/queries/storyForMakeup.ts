import type { Payload } from 'payload'
import { makeupPhotosOf } from '../../commands/makeupPhotosOf'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { readArticles } from '../stores/readArticles'
import type { DeskPhoto } from './DeskMakeup'
import { deskPhotoUrl } from './deskPhotoUrl'
import { reading } from './reading'

/** A story that is not on the page yet, with what makeup needs of it; null where it is not there or may not be read. */
export async function storyForMakeup(
  payload: Payload,
  actor: Actor,
  articleId: number,
): Promise<{ readonly copy: ArticleCopy; readonly photos: readonly DeskPhoto[] } | null> {
  if (allowed(actor, 'articles', 'read') !== true) return null
  return reading(payload, async (tx) => {
    const [article] = await readArticles(tx, [articleId])
    if (!article) return null
    const urls = new Map(article.photos.map(({ id, url }) => [id, url]))
    const photos = makeupPhotosOf(article)
    return {
      copy: article.copy,
      photos: photos.map((photo) => ({ ...photo, url: deskPhotoUrl(urls.get(photo.id) ?? '') })),
    }
  })
}
