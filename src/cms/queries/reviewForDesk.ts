import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { readRemarks } from '../../newsroom/readRemarks'
import type { Actor } from '../../review/Actor'
import { reviewStages } from '../../review/ReviewStage'
import type { SessionDatabase } from '../database/session'
import { readCopy } from '../stores/articleCopy'
import type { Baseline, BaselineKind, Decision, DeskReview } from './DeskReview'
import { baselineKinds } from './DeskReview'
import { findReadableArticle } from './findReadableArticle'
import { reading } from './reading'

const decided = ['pass', 'return', 'reject', 'reopen'] as const

const entry = z.object({
  act: z.enum(['submit', ...decided]),
  person: z.object({ name: z.string() }).nullable(),
  stage: z.enum(reviewStages).nullish(),
  opinion: z.string().nullish(),
  checklist: z.record(z.string(), z.boolean()).nullish(),
  hashAfter: z.string().nullish(),
  detail: z.object({ reason: z.string().optional() }).nullish(),
})

type Entry = z.infer<typeof entry> & { readonly at: string }

/** What reviewers need beside a story's copy, where it is and this person may read it; else null. */
export function reviewForDesk(payload: Payload, actor: Actor, id: number): Promise<DeskReview | null> {
  return reading(payload, async (tx, db) => {
    if (!(await findReadableArticle(tx, actor, id))) return null
    const entries = await readEntries(db, id)
    return {
      baselines: await readBaselines(db, id, entries),
      decisions: entries.flatMap(decisionOf),
      remarks: await readRemarks(db, id),
    }
  })
}

async function readEntries(db: SessionDatabase, id: number): Promise<readonly Entry[]> {
  const { rows } = await db.execute<{ recorded_at: string; content: unknown }>(
    sql`select recorded_at, content from ledger.entries where subject_kind = 'article' and subject_id = ${id}
        and content ->> 'act' in ('submit', 'pass', 'return', 'reject', 'reopen') order by number`,
  )
  return rows.map((row) => ({ ...entry.parse(row.content), at: new Date(row.recorded_at).toISOString() }))
}

function decisionOf({ act, stage, person, at, opinion, checklist }: Entry): Decision[] {
  if (act === 'submit') return []
  const personName = person?.name ?? ''
  return [
    { act, stage: stage ?? null, personName, at, opinion: opinion ?? null, checklist: checklist ?? null },
  ]
}

/** The first filing and the last of everything else; a version whose copy is not kept is none to compare with. */
async function readBaselines(
  db: SessionDatabase,
  id: number,
  entries: readonly Entry[],
): Promise<readonly Baseline[]> {
  const chosen = new Map<BaselineKind, Entry>()
  for (const one of entries) {
    const kind = kindOf(one)
    if (kind && !(kind === 'filed' && chosen.has(kind))) chosen.set(kind, one)
  }
  const copies = await readCopies(
    db,
    id,
    [...chosen.values()].flatMap(({ hashAfter }) => hashAfter ?? []),
  )
  return baselineKinds.flatMap((kind) => {
    const one = chosen.get(kind)
    const copyHash = one?.hashAfter ?? ''
    const copy = copies.get(copyHash)
    return one && copy ? [{ kind, at: one.at, personName: one.person?.name ?? '', copyHash, copy }] : []
  })
}

function kindOf({ act, stage }: Entry): BaselineKind | null {
  if (act === 'submit') return 'filed'
  if (act === 'return') return 'returned'
  return act === 'pass' ? (stage ?? null) : null
}

async function readCopies(
  db: SessionDatabase,
  id: number,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, ArticleCopy>> {
  if (hashes.length === 0) return new Map()
  const { rows } = await db.execute<Record<string, unknown>>(
    sql`select distinct on (version_copy_hash) version_copy_hash as hash, version_kicker as kicker,
          version_headline as headline, version_deck as deck, version_dateline as dateline, version_body as body,
          version_byline_text as "bylineText", version_bylines as bylines, version_captions as captions
        from _articles_v where parent_id = ${id} and version_copy_hash in ${[...new Set(hashes)]}
        order by version_copy_hash, id`,
  )
  return new Map(
    rows.map((row) => {
      const found = readCopy(row)
      if (!found.ok)
        throw new Error(
          `A version of article ${id} holds copy that cannot be read: ${found.faults.join('; ')}`,
        )
      return [String(row['hash']), found.copy]
    }),
  )
}
