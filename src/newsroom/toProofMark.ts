import { z } from 'zod'
import type { ProofMark } from '../review/proof/ProofMark'
import { proofSignNames } from '../review/proof/proofSigns'

const anchor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passage'),
    articleId: z.number(),
    part: z.string(),
    start: z.number(),
    end: z.number(),
    quote: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  z.object({
    kind: z.literal('area'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
])

const row = z.object({
  id: z.coerce.number(),
  page_id: z.number(),
  round: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  placed_hash: z.string().nullable(),
  sign: z.enum(proofSignNames),
  anchor,
  words: z.string().nullable(),
  person_id: z.number(),
  person_name: z.string(),
  at: z.coerce.date(),
  settlement: z.enum(['done', 'declined']).nullable(),
  settled_words: z.string().nullable(),
  settled_at: z.coerce.date().nullable(),
  settled_by_id: z.number().nullable(),
  settled_by_name: z.string().nullable(),
})

/** A mark as `newsroom.marks` has it. */
export function toProofMark(found: Record<string, unknown>): ProofMark {
  const read = row.parse(found)
  const { settlement, settled_at: settledAt } = read
  return {
    id: read.id,
    pageId: read.page_id,
    round: read.round,
    placedHash: read.placed_hash,
    sign: read.sign,
    anchor: read.anchor,
    words: read.words,
    personId: read.person_id,
    personName: read.person_name,
    at: read.at.toISOString(),
    settled:
      settlement === null || settledAt === null
        ? null
        : {
            settlement,
            words: read.settled_words,
            personId: read.settled_by_id ?? 0,
            personName: read.settled_by_name ?? '',
            at: settledAt.toISOString(),
          },
  }
}
