import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { SessionDatabase } from '../database/session'

const mostShown = 100

const content = z.object({
  act: z.string(),
  person: z.object({ name: z.string(), role: z.string() }).nullable(),
  stage: z.string().nullish(),
  round: z.number().nullish(),
  opinion: z.string().nullish(),
  hashAfter: z.string().nullish(),
})

/** One act as the ledger keeps it, newest first on the desk. */
export interface HistoryRow {
  readonly number: number
  readonly at: string
  readonly act: string
  readonly person: { readonly name: string; readonly role: string } | null
  readonly stage: string | null
  readonly round: number | null
  readonly opinion: string | null
  readonly hashAfter: string | null
}

/** The last acts on a story, a page or an issue. */
export async function readHistory(
  db: SessionDatabase,
  subject: { readonly kind: 'article' | 'page' | 'issue'; readonly id: number },
): Promise<readonly HistoryRow[]> {
  const { rows } = await db.execute<{ number: string; recorded_at: string; content: unknown }>(
    sql`select number, recorded_at, content from ledger.entries
        where subject_kind = ${subject.kind} and subject_id = ${subject.id} order by number desc limit ${mostShown}`,
  )
  return rows.map((row) => {
    const { act, person, stage, round, opinion, hashAfter } = content.parse(row.content)
    return {
      number: Number(row.number),
      at: new Date(row.recorded_at).toISOString(),
      act,
      person,
      stage: stage ?? null,
      round: round ?? null,
      opinion: opinion ?? null,
      hashAfter: hashAfter ?? null,
    }
  })
}
