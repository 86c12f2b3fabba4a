import { z } from 'zod'
import { checkNothingLost } from '../../intake/checkNothingLost'
import type { PageReading } from '../../intake/PageReading'

const text = z.string().max(500_000)
const lines = z.array(z.number().int().positive())
const optional = text.nullable()
const roleAndName = z.object({ role: text, name: text })
const part = z.object({ kind: z.enum(['person', 'organization']), name: text, role: optional })
const story = z.object({
  kicker: optional,
  headline: text,
  deck: optional,
  headlineLines: lines,
  dateline: optional,
  body: z.array(z.object({ kind: z.enum(['paragraph', 'subhead']), text, lines })),
  bylineText: optional,
  bylines: z.array(part),
  bylineLines: lines,
  captions: z.array(z.object({ text, credit: roleAndName.nullable(), lines })),
  lines: z.tuple([z.number(), z.number()]),
})
const schema = z.object({
  pageFlag: z.object({ name: text, pinyin: optional, lines }).nullable(),
  folio: z
    .object({ date: optional, pageNumber: z.number().nullable(), editors: z.array(roleAndName), lines })
    .nullable(),
  stories: z.array(story).max(500),
  coOrganizers: z.object({ label: text, note: optional, names: z.array(text), lines }).nullable(),
  unresolved: z.array(
    z.object({
      kind: z.enum(['openTail', 'orphanHead', 'misplaced', 'unassigned']),
      lines,
      candidates: z.array(z.object({ line: z.number(), score: z.number() })),
      message: text,
    }),
  ),
  discarded: lines,
  source: z.array(text),
})

/** A reading as it comes back from the browser, mended; null where it is none, or where a line of the page got lost on the way. */
export function parseReading(given: unknown): PageReading | null {
  const result = schema.safeParse(given)
  if (!result.success) return null
  const { lost, twice, unknown } = checkNothingLost(result.data)
  return lost.length + twice.length + unknown.length === 0 ? result.data : null
}
