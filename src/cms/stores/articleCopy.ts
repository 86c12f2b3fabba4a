import { z } from 'zod'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'

const optional = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()))

const block = z.object({ kind: z.enum(['paragraph', 'subhead']), text: z.string().max(20_000) })
const part = z.object({
  kind: z.enum(['person', 'organization']),
  name: z.string(),
  role: z.string().nullable(),
})
const caption = z.object({
  text: z.string().max(2_000),
  credit: z.object({ name: z.string(), role: z.string() }).nullable(),
})

/** The fields of an article that are its copy, as they stand in the database or come in at a door. */
const copyFields = z.object({
  kicker: optional,
  headline: optional,
  deck: optional,
  dateline: optional,
  body: z.array(block).max(2_000).nullish(),
  bylineText: optional,
  bylines: z.array(part).nullish(),
  captions: z.array(caption).nullish(),
})

export type CopyReading =
  | { readonly ok: true; readonly copy: ArticleCopy }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Reads the copy out of a row or a request; `faults` name the fields that do not hold: "body.0.kind". */
export function readCopy(fields: unknown): CopyReading {
  const result = copyFields.safeParse(fields)
  if (!result.success) {
    return {
      ok: false,
      faults: [...new Set(result.error.issues.map((issue) => issue.path.join('.')))],
    }
  }
  const { kicker, headline, deck, dateline, body, bylineText, bylines, captions } = result.data
  const copy = {
    headlines: { kicker, headline: headline ?? '', deck },
    dateline,
    body: body ?? [],
    bylineText,
    bylines: bylines ?? [],
    captions: captions ?? [],
  }
  return { ok: true, copy }
}

/** The copy as fields of a row. */
export function copyColumns(copy: ArticleCopy) {
  const { headlines, dateline, body, bylineText, bylines, captions } = copy
  return {
    kicker: headlines.kicker,
    headline: headlines.headline,
    deck: headlines.deck,
    dateline,
    body: body.map((one) => ({ ...one })),
    bylineText,
    bylines: bylines.map((one) => ({ ...one })),
    captions: captions.map((one) => ({ ...one })),
  }
}
