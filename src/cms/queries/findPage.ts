import type { PageRow } from '../../commands/ports'
import { inside, type CmsTransaction } from '../stores/CmsTransaction'
import { toPageRow } from '../stores/toPageRow'

/** A page of the working copy without what was laid out of it; null where there is none. */
export async function findPage(tx: CmsTransaction, id: number): Promise<PageRow | null> {
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection: 'pages',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toPageRow({ ...docs[0] }) : null
}
