import type { ArticleVersion } from '../../commands/ArticleVersion'
import { idOf } from '../access/idOf'
import { readCopy } from './articleCopy'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'

/** What a writer may change of an article, as revision `rev` had it; null where no version of that revision is kept. */
export async function articleVersion(
  tx: CmsTransaction,
  id: number,
  rev: number,
): Promise<ArticleVersion | null> {
  const { docs } = await tx.payload.findVersions({
    ...inside(tx),
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version.rev': { equals: rev } }] },
    sort: '-id',
    limit: 1,
    pagination: false,
  })
  const version = docs[0]?.version
  if (!version) return null
  const reading = readCopy(version)
  if (!reading.ok)
    throw new Error(
      `Revision ${rev} of article ${id} holds copy that cannot be read: ${reading.faults.join('; ')}`,
    )
  const { source, plannedLength, embargoUntil, unitSignOff } = version
  return {
    copy: reading.copy,
    source: source ?? null,
    plannedLength: plannedLength ?? null,
    embargoUntil: embargoUntil ?? null,
    unitSignOff: unitSignOff?.by && unitSignOff.at ? { by: unitSignOff.by, at: unitSignOff.at } : null,
    coOrganizerId: idOf(version.coOrganizer),
    rubricId: idOf(version.rubric),
  }
}
