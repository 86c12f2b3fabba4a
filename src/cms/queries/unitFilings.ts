import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { ArticleState } from '../../review/ArticleState'
import { articleStates } from '../../review/ArticleState'
import type { StoryFate } from '../../review/storyFate'
import { storyFate } from '../../review/storyFate'
import type { SessionDatabase } from '../database/session'

/** Where a story stands in the newspaper. */
export interface PlaceInPrint {
  readonly date: string // YYYY-MM-DD
  readonly issueNumber: number
  readonly pageNumber: number
  readonly storyNumber: number
}

/** Something that a unit filed, and what became of it. */
export interface UnitFiling {
  readonly articleId: number
  readonly number: string
  readonly headline: string
  readonly bylineText: string | null
  readonly filedAt: string
  readonly fate: StoryFate
  readonly state: ArticleState
  readonly reason: { readonly code: string; readonly words: string } | null
  readonly place: PlaceInPrint | null
}

export const filingsShown = 50

type Row = {
  readonly id: number
  readonly number: string | null
  readonly headline: string | null
  readonly byline_text: string | null
  readonly state: string
  readonly reason: unknown
  readonly filed_at: Date | string
  readonly date: string | null
  readonly issue_number: number | null
  readonly page_number: number | null
  readonly story_number: number | null
}

const isReturned = sql`jsonb_typeof(a.return_reason) = 'object'`

/** The filings of one unit, newest first, `filingsShown` at a time from `page` 1 on: those of a fate where one is given. */
export async function unitFilings(
  db: SessionDatabase,
  query: { readonly unitId: number; readonly fate: StoryFate | null; readonly page: number },
): Promise<readonly UnitFiling[]> {
  const { rows } = await db.execute<Row>(
    sql`select a.id, a.number, a.headline, a.byline_text, a.review_state as state, a.return_reason as reason,
          f.filed_at, u.date::text as date, i.number as issue_number, u.page_number, u.story_number
        from newsroom.filed_stories f join articles a on a.id = f.article_id
          left join newsroom.used_stories u on u.article_id = a.id
          left join published.current_issues i on i.date = u.date
        where f.co_organizer_id = ${query.unitId} and ${ofFate(query.fate)}
        order by f.filed_at desc, a.id desc
        limit ${filingsShown} offset ${(query.page - 1) * filingsShown}`,
  )
  return rows.map(toFiling)
}

/** How many filings of a unit met each fate. */
export async function countFates(
  db: SessionDatabase,
  unitId: number,
): Promise<Readonly<Partial<Record<StoryFate, number>>>> {
  const { rows } = await db.execute<{ state: string; returned: boolean; count: number }>(
    sql`select a.review_state as state, coalesce(${isReturned}, false) as returned, count(*)::int as count
        from newsroom.filed_stories f join articles a on a.id = f.article_id
        where f.co_organizer_id = ${unitId} group by 1, 2`,
  )
  const counts: Partial<Record<StoryFate, number>> = {}
  for (const { state, returned, count } of rows) {
    const fate = storyFate({ state: stateOf(state), isReturned: returned })
    counts[fate] = (counts[fate] ?? 0) + count
  }
  return counts
}

function ofFate(fate: StoryFate | null): SQL {
  if (fate === null) return sql`true`
  const met = articleStates.flatMap((state) =>
    [true, false]
      .filter((returned) => storyFate({ state, isReturned: returned }) === fate)
      .map((returned) => sql`(a.review_state = ${state} and coalesce(${isReturned}, false) = ${returned})`),
  )
  return sql`(${sql.join(met, sql` or `)})`
}

function toFiling(row: Row): UnitFiling {
  const state = stateOf(row.state)
  const reason = reasonOf(row.reason)
  const fate = storyFate({ state, isReturned: reason !== null })
  return {
    articleId: row.id,
    number: row.number ?? '',
    headline: row.headline ?? '',
    bylineText: row.byline_text,
    filedAt: new Date(row.filed_at).toISOString(),
    fate,
    state,
    reason: fate === 'returned' || fate === 'unused' ? reason : null,
    place: placeOf(row),
  }
}

function placeOf({ date, issue_number, page_number, story_number }: Row): PlaceInPrint | null {
  if (date === null || issue_number === null || page_number === null || story_number === null) return null
  return { date, issueNumber: issue_number, pageNumber: page_number, storyNumber: story_number }
}

function stateOf(state: string): ArticleState {
  const known = articleStates.find((one) => one === state)
  if (known === undefined) throw new Error(`An article's state expected, found ${state}.`)
  return known
}

function reasonOf(reason: unknown): UnitFiling['reason'] {
  const isReason = typeof reason === 'object' && reason !== null && 'code' in reason && 'words' in reason
  return isReason ? { code: String(reason.code), words: String(reason.words) } : null
}
