import type { Stores } from '../../commands/ports'
import { pageStyles, type PageStyle, readPageStyle } from '../../layout'
import type { MeasuredFace } from '../../layout/style/MeasuredFace'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'
import { readOwnFaces } from './readOwnFaces'

/** Page styles: those that come with Banmian, and the newspaper's own of the working copy. */
export function styleStore(tx: CmsTransaction): Stores['styles'] {
  return {
    read: async (id) => {
      const known = pageStyles.get(id)
      if (known) return known
      const { docs } = await tx.payload.find({
        ...inside(tx),
        collection: 'page-styles',
        where: { styleId: { equals: id } },
        limit: 1,
        pagination: false,
      })
      return docs[0] ? toPageStyle(docs[0], await readOwnFaces(tx.payload, inside(tx).req)) : null
    },
  }
}

/** The newspaper's own styles, all of them: a few rows. */
export async function readOwnStyles(tx: CmsTransaction): Promise<readonly PageStyle[]> {
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection: 'page-styles',
    sort: 'name',
    pagination: false,
  })
  const ownFaces = docs.length === 0 ? [] : await readOwnFaces(tx.payload, inside(tx).req)
  return docs.flatMap((row) => toPageStyle(row, ownFaces) ?? [])
}

/** Null for a style that an older version of Banmian took and this one does not: pages in it say that it is missing. */
function toPageStyle(
  { definition }: { readonly definition: unknown },
  ownFaces: readonly MeasuredFace[],
): PageStyle | null {
  const reading = readPageStyle(definition, ownFaces)
  return reading.ok ? reading.style : null
}
