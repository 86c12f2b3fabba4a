import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Period } from '../../newspaper/period/Period'
import type { PeriodBounds } from '../../newspaper/period/periodBounds'
import { periodBounds } from '../../newspaper/period/periodBounds'
import type { PersonTally } from '../../newspaper/use/tallyByPerson'
import { signersOf } from '../../newspaper/use/signersOf'
import { tallyByPerson } from '../../newspaper/use/tallyByPerson'
import type { Actor } from '../../review/Actor'
import { maySeeUnit } from '../../review/maySeeUnit'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'
import type { StatisticsUnit } from './statisticsForDesk'

/** A story that was used, as the forms list it: what the record says of it, and when it was filed. */
export interface UsedStory {
  readonly articleNumber: string
  readonly headline: string
  readonly signers: readonly string[]
  readonly filedAt: string
  readonly date: string
  readonly issueNumber: number
  readonly pageNumber: number
  readonly pageTitle: string
  readonly characters: number
  readonly photos: number
}

/** What the form of a quarter, or of a year, is made of. */
export interface UnitPeriod {
  readonly unit: StatisticsUnit
  readonly newspaper: string
  readonly filed: number
  readonly used: readonly UsedStory[]
  readonly people: readonly PersonTally[]
}

const bylines = z.array(
  z.object({ kind: z.enum(['person', 'organization']), name: z.string(), role: z.string().nullable() }),
)
const usedRow = z.object({
  number: z.string(),
  headline: z.string(),
  bylines,
  byline_text: z.string().nullable(),
  filed_at: z.coerce.date(),
  date: z.string(),
  issue_number: z.coerce.number(),
  page_number: z.number(),
  page_title: z.string(),
  characters: z.number(),
  photos: z.number(),
})
const filedRow = z.object({ bylines: bylines.nullable().catch(null), byline_text: z.string().nullable() })

/** A unit's filings of a period and what was used in it; null where it is none of this person's, or not there. */
export async function unitPeriod(
  payload: Payload,
  actor: Actor,
  { unitId, period }: { readonly unitId: number; readonly period: Period },
): Promise<UnitPeriod | null> {
  if (!maySeeUnit(actor, unitId)) return null
  const bounds = periodBounds(period)
  const { name: newspaper } = await payload.findGlobal({ slug: 'newspaper', depth: 0, overrideAccess: true })
  return reading(payload, async (_, db) => {
    const { rows } = await db.execute<{ id: number; name: string; short_name: string }>(
      sql`select id, name, short_name from co_organizers where id = ${unitId}`,
    )
    const [row] = rows
    if (!row) return null
    const filed = await filedIn(db, { unitId, bounds })
    const used = await usedIn(db, { unitId, bounds })
    return {
      unit: { id: row.id, name: row.name, shortName: row.short_name },
      newspaper: newspaper ?? '',
      filed: filed.length,
      used,
      people: tallyByPerson(filed, used),
    }
  })
}

async function filedIn(
  db: SessionDatabase,
  { unitId, bounds }: { readonly unitId: number; readonly bounds: PeriodBounds },
) {
  const { rows } = await db.execute(
    sql`select a.bylines, a.byline_text from newsroom.filed_stories f join articles a on a.id = f.article_id
        where f.co_organizer_id = ${unitId}
          and f.filed_at >= ${bounds.from}::timestamptz and f.filed_at < ${bounds.until}::timestamptz`,
  )
  return rows.map((row) => {
    const { bylines: parts, byline_text } = filedRow.parse(row)
    return { signers: signersOf({ bylines: parts ?? [], bylineText: byline_text }) }
  })
}

async function usedIn(
  db: SessionDatabase,
  { unitId, bounds }: { readonly unitId: number; readonly bounds: PeriodBounds },
): Promise<readonly UsedStory[]> {
  const { rows } = await db.execute(
    sql`select s.content ->> 'articleNumber' as number, s.content #>> '{copy,headlines,headline}' as headline,
          s.content #> '{copy,bylines}' as bylines, s.content #>> '{copy,bylineText}' as byline_text, f.filed_at,
          u.date::text as date, s.content ->> 'issueNumber' as issue_number, u.page_number,
          s.content ->> 'pageTitle' as page_title, u.characters, u.photos
        from newsroom.used_stories u join newsroom.filed_stories f using (article_id)
          join published.stories s on s.article_id = u.article_id and s.revision = u.revision
        where f.co_organizer_id = ${unitId} and u.state = 'published'
          and u.date >= ${bounds.firstDay}::date and u.date < ${bounds.dayAfter}::date
        order by u.date, u.page_number, u.story_number`,
  )
  return rows.map((row) => {
    const used = usedRow.parse(row)
    return {
      articleNumber: used.number,
      headline: used.headline,
      signers: signersOf({ bylines: used.bylines, bylineText: used.byline_text }),
      filedAt: used.filed_at.toISOString(),
      date: used.date,
      issueNumber: used.issue_number,
      pageNumber: used.page_number,
      pageTitle: used.page_title,
      characters: used.characters,
      photos: used.photos,
    }
  })
}
