import { z } from 'zod'
import type { StoredRemark } from '../commands/RemarkStore'

const anchor = z.object({
  field: z.enum(['kicker', 'headline', 'deck', 'dateline', 'body', 'byline', 'captions']),
  block: z.number(),
  from: z.number(),
  to: z.number(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
})

const row = z.object({
  id: z.coerce.number(),
  article_id: z.number(),
  answer_to: z.coerce.number().nullable(),
  anchor: anchor.nullable(),
  copy_hash: z.string(),
  words: z.string(),
  person_id: z.number(),
  person_name: z.string(),
  at: z.coerce.date(),
  settled_at: z.coerce.date().nullable(),
  settled_by_id: z.number().nullable(),
  settled_by_name: z.string().nullable(),
})

/** A remark as `newsroom.remarks` has it. */
export function toRemark(found: Record<string, unknown>): StoredRemark {
  const read = row.parse(found)
  return {
    id: read.id,
    articleId: read.article_id,
    answerTo: read.answer_to,
    anchor: read.anchor,
    copyHash: read.copy_hash,
    words: read.words,
    personId: read.person_id,
    personName: read.person_name,
    at: read.at.toISOString(),
    settled:
      read.settled_at === null
        ? null
        : {
            at: read.settled_at.toISOString(),
            personId: read.settled_by_id ?? 0,
            personName: read.settled_by_name ?? '',
          },
  }
}
