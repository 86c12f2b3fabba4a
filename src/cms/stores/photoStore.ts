import { sql } from 'drizzle-orm'
import type { PhotoStore } from '../../commands/PhotoStore'
import type { ArticleState } from '../../review/ArticleState'
import { sessionDatabase } from '../database/session'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'

/** Photos of the working copy, inside one transaction. */
export function photoStore(tx: CmsTransaction): PhotoStore {
  return {
    lock: async (ids) => {
      if (ids.length === 0) return []
      const db = sessionDatabase(tx.payload, tx.id)
      const { rows } = await db.execute<{ id: number; uploaded_by_id: number | null }>(
        sql`select id, uploaded_by_id from photos where id in ${[...ids]} order by id for update`,
      )
      const { rows: carried } = await db.execute<{
        photo: number
        id: number
        headline: string | null
        state: ArticleState
      }>(
        sql`select r.photos_id as photo, a.id, a.headline, a.review_state as state
            from articles_rels r join articles a on a.id = r.parent_id
            where r.path = 'photos' and r.photos_id in ${[...ids]} order by a.id`,
      )
      return rows.map((row) => ({
        id: row.id,
        uploadedById: row.uploaded_by_id,
        carriedBy: carried
          .filter(({ photo }) => photo === row.id)
          .map(({ id, headline, state }) => ({ id, headline: headline ?? '', state })),
      }))
    },
    describe: async (id, { caption, credit }) => {
      await tx.payload.update({ ...inside(tx), collection: 'photos', id, data: { caption, credit } })
    },
    give: async (articleId, ids) => {
      await tx.payload.update({
        ...inside(tx),
        collection: 'articles',
        id: articleId,
        data: { photos: [...ids] },
      })
    },
  }
}
