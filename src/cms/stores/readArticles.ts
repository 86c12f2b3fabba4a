import type { StoredArticle, StoredPhoto } from '../../commands/ports'
import type { Article, CoOrganizer, Photo, Rubric } from '../payload-types'
import { idOf, idsOf } from '../access/idOf'
import { readCopy } from './articleCopy'
import type { CmsTransaction } from './CmsTransaction'
import { inside } from './CmsTransaction'
import { readIntakeNotes } from './readIntakeNotes'
import { toArticleUnderReview } from './toArticleUnderReview'

/** Articles by id, in the order asked for, with the names that go to print: a fixed number of queries for any number of them. */
export async function readArticles(
  tx: CmsTransaction,
  ids: readonly number[],
): Promise<readonly StoredArticle[]> {
  const rows = await byIds<Article>(tx, 'articles', ids)
  const all = [...rows.values()]
  const photos = await byIds<Photo>(
    tx,
    'photos',
    all.flatMap((row) => idsOf(row.photos)),
  )
  const rubrics = await byIds<Rubric>(
    tx,
    'rubrics',
    all.map((row) => idOf(row.rubric)),
  )
  const signatures = await byIds<{ id: number; name: string; coOrganizer?: unknown }>(
    tx,
    'bylines',
    all.flatMap((row) => idsOf(row.signatures)),
  )
  const units = await byIds<CoOrganizer>(tx, 'co-organizers', [
    ...all.map((row) => idOf(row.coOrganizer)),
    ...[...signatures.values()].map((signature) => idOf(signature.coOrganizer)),
  ])
  const nameOfUnit = (relation: unknown) => units.get(idOf(relation) ?? 0)?.name ?? null
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const bylineLinks = idsOf(row.signatures).flatMap((signatureId) => {
      const signature = signatures.get(signatureId)
      return signature ? [{ name: signature.name, coOrganizer: nameOfUnit(signature.coOrganizer) }] : []
    })
    return [
      {
        ...toArticleUnderReview({ ...row }),
        number: row.number ?? null,
        copy: copyOf(row),
        source: row.source ?? null,
        rubric: rubrics.get(idOf(row.rubric) ?? 0)?.name ?? null,
        coOrganizer: nameOfUnit(row.coOrganizer),
        plannedLength: row.plannedLength ?? null,
        embargoUntil: row.embargoUntil ?? null,
        unitSignOff:
          row.unitSignOff?.by && row.unitSignOff.at
            ? { by: row.unitSignOff.by, at: row.unitSignOff.at }
            : null,
        returnReason: readReason(row.returnReason),
        intakeNotes: readIntakeNotes(row.intakeNotes),
        photos: idsOf(row.photos).flatMap((photoId) => toPhoto(photos.get(photoId))),
        bylineLinks,
      },
    ]
  })
}

async function byIds<Row extends { id: number }>(
  tx: CmsTransaction,
  collection: 'articles' | 'photos' | 'rubrics' | 'bylines' | 'co-organizers',
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number, Row>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await tx.payload.find({
    ...inside(tx),
    collection,
    where: { id: { in: wanted } },
    pagination: false,
  })
  return new Map((docs as unknown as Row[]).map((row) => [row.id, row])) // the union of five collections is narrowed by its caller
}

function copyOf(row: Article) {
  const reading = readCopy(row)
  if (!reading.ok)
    throw new Error(`Article ${row.id} holds copy that cannot be read: ${reading.faults.join('; ')}`)
  return reading.copy
}

function readReason(value: unknown): StoredArticle['returnReason'] {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('words' in value)) return null
  return { code: String(value.code), words: String(value.words) }
}

function toPhoto(photo: Photo | undefined): StoredPhoto[] {
  if (!photo?.filename) return []
  const { id, filename, width, height, caption, credit } = photo
  const url = `/media/${filename}` // where readers find it once its story is in the record (src/site/media)
  return [{ id, url, width: width ?? 0, height: height ?? 0, caption: caption ?? '', credit: credit || null }]
}
