import { z } from 'zod'
import type { PageRow, StoredPage } from '../../commands/ports'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { emptyMakeup } from '../../makeup/emptyMakeup'
import type { PageMakeup } from '../../makeup/PageMakeup'
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
/** What the engine made and an act stored; it is read back, never looked into. */
const placed = z.custom<PlacedPage>(
  (value) => typeof value === 'object' && value !== null && 'version' in value && value.version === 1,
)
const makeup = z.custom<PageMakeup>((value) => typeof value === 'object' && value !== null)
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
  makeup: makeup.nullish(),
  placedHash: z.string().nullish(),
  placedBy: placedBy.nullish(),
  rev: z.number(),
})

/** A row of `pages` as commands see it. Throws where a row does not hold: only acts write it. */
export function toStoredPage(row: Readonly<Record<string, unknown>>): StoredPage {
  return { ...toPageRow(row), placed: placed.nullish().parse(row['placed']) ?? null }
}

/** The same without the placed page, for rows that were read without it. */
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
    makeup: same.makeup ?? emptyMakeup,
    placedHash: same.placedHash ?? null,
    placedBy: same.placedBy ?? null,
  }
}
