import { z } from 'zod'
import type { MarkAnchor } from '../../review/proof/MarkAnchor'
import type { ProofSign } from '../../review/proof/proofSigns'
import { proofSignNames } from '../../review/proof/proofSigns'
import { formText } from '../acting/formText'

/** Longest words of a mark, and longest passage. */
const mostWords = 1_000
const mostQuoted = 2_000

const number = z.number().min(0).max(1e6)
const place = z.number().int().min(0).max(1e6)
const anchor = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passage'),
    articleId: place,
    part: z.string().max(40),
    start: place,
    end: place,
    quote: z.string().max(mostQuoted),
    before: z.string().max(100),
    after: z.string().max(100),
  }),
  z.object({ kind: z.literal('area'), x: number, y: number, width: number, height: number }),
])

/** A mark as our own form sends it; a form of another making throws. */
export function parseMarkForm(form: FormData): {
  readonly sign: ProofSign
  readonly anchor: MarkAnchor
  readonly words: string
} {
  const sent: unknown = JSON.parse(formText(form, 'anchor'))
  return {
    sign: z.enum(proofSignNames).parse(form.get('sign')),
    anchor: anchor.parse(sent),
    words: formText(form, 'words').slice(0, mostWords),
  }
}
