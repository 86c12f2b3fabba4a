import type { Where } from 'payload'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import type { CmsTransaction } from '../stores/CmsTransaction'
import { inside } from '../stores/CmsTransaction'
import { toArticleUnderReview } from '../stores/toArticleUnderReview'
import type { Some, StoryRow } from './StoryRow'

const columns = {
  number: true,
  kicker: true,
  headline: true,
  deck: true,
  bylineText: true,
  bylines: true,
  captions: true,
  authors: true,
  coOrganizer: true,
  reviewState: true,
  passes: true,
  copyHash: true,
  returnReason: true,
  rev: true,
  updatedAt: true,
} as const

/** Stories that somebody may read and that `where` asks for, in the order of `sort`: one query, at most `limit` of them. */
export async function storyRows(
  tx: CmsTransaction,
  question: {
    readonly actor: Actor
    readonly where: Where
    readonly sort: string
    readonly limit: number
  },
): Promise<Some<StoryRow>> {
  const { actor, where, sort, limit } = question
  const readable = allowed(actor, 'articles', 'read')
  if (readable === false) return { rows: [], total: 0 }
  const { docs, totalDocs } = await tx.payload.find({
    ...inside(tx),
    collection: 'articles',
    where: readable === true ? where : { and: [readable, where] },
    select: columns,
    sort,
    limit,
  })
  return { rows: docs.map((row) => toStoryRow({ ...row })), total: totalDocs }
}

function toStoryRow(row: Readonly<Record<string, unknown>>): StoryRow {
  const text = (name: string) => (typeof row[name] === 'string' && row[name] !== '' ? row[name] : null)
  const reason: unknown = row['returnReason']
  const isReason = typeof reason === 'object' && reason !== null && 'code' in reason && 'words' in reason
  return {
    ...toArticleUnderReview(row),
    number: text('number'),
    headline: text('headline') ?? '',
    kicker: text('kicker'),
    bylineText: text('bylineText'),
    returnReason: isReason ? { code: String(reason.code), words: String(reason.words) } : null,
    since: String(row['updatedAt']),
  }
}
