import { z } from 'zod'
import type { PageRow } from '../../commands/ports'
import { emptyMakeup } from '../../makeup/emptyMakeup'
import type { PageMakeup } from '../../makeup/PageMakeup'
import { readPageMakeup } from '../../makeup/readPageMakeup'
import { idOf, idsOf } from '../access/idOf'

const proof = z.object({
  round: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  personId: z.number(),
  personName: z.string(),
  pageHash: z.string(),
  at: z.string(),
})
const signOff = z.object({
  personId: z.number(),
  personName: z.string(),
  at: z.string(),
  pageHash: z.string(),
  storyHashes: z.record(z.string(), z.string()),
})
const placedBy = z.object({
  engine: z.string(),
  style: z.string(),
  fonts: z.record(z.string(), z.string()),
  plan: z.string(),
})
const columns = z.object({
  id: z.number(),
  number: z.number(),
  title: z.string(),
  flag: z.object({ name: z.string().nullish(), pinyin: z.string().nullish() }).nullish(),
  editors: z.array(z.object({ role: z.string(), name: z.string() })).nullish(),
  coOrganizers: z
    .object({ label: z.string(), note: z.string().nullable(), names: z.array(z.string()) })
    .nullish(),
  state: z.enum(['makeup', 'proofing', 'signedOff']),
  proofs: z.array(proof).nullish(),
  signOff: signOff.nullish(),
  leftOut: z.object({ reason: z.string() }).nullish(),
  placedHash: z.string().nullish(),
  placedBy: placedBy.nullish(),
  rev: z.number(),
})

/**
 * A row of `pages` as lists and commands see it; the placed page stands elsewhere (placedPages.ts). Throws where a row
 * does not hold: only acts write it.
 */
export function toPageRow(row: Readonly<Record<string, unknown>>): PageRow {
  const { flag, editors, coOrganizers, proofs, signOff, leftOut, ...same } = columns.parse(row)
  return {
    ...same,
    issueId: idOf(row['issue']) ?? 0,
    flag: flag?.name ? { name: flag.name, pinyin: flag.pinyin ?? null } : null,
    editors: editors ?? [],
    responsibleEditorIds: idsOf(row['responsibleEditors']),
    articleIds: idsOf(row['articles']),
    coOrganizers: coOrganizers ?? null,
    proofs: proofs ?? [],
    signOff: signOff ?? null,
    leftOut: leftOut ?? null,
    makeup: readMakeup(same.id, row['makeup']),
    layoutId: idOf(row['layout']),
    placedHash: same.placedHash ?? null,
    placedBy: same.placedBy ?? null,
  }
}

/** A page from before makeup was kept has none: of it nothing is decided. */
function readMakeup(pageId: number, value: unknown): PageMakeup {
  if (value === null || value === undefined) return emptyMakeup
  const reading = readPageMakeup(value)
  if (reading.ok) return reading.makeup
  const [fault] = reading.faults
  throw new Error(`Page ${pageId} holds a makeup that cannot be read: ${fault?.path} is ${fault?.found}.`)
}
