import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { idOf } from '../access/idOf'
import type { CmsTransaction } from '../stores/CmsTransaction'
import { inside } from '../stores/CmsTransaction'

/** The rubric of a story that this person may read; null where there is no such story, or not for them. */
export async function findReadableArticle(
  tx: CmsTransaction,
  actor: Actor,
  id: number,
): Promise<{ readonly rubricId: number | null } | null> {
  const readable = allowed(actor, 'articles', 'read')
  if (readable === false) return null
  const itself = { id: { equals: id } }
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection: 'articles',
    where: readable === true ? itself : { and: [readable, itself] },
    select: { rubric: true },
    limit: 1,
    pagination: false,
  })
  return docs[0] ? { rubricId: idOf(docs[0].rubric) } : null
}
