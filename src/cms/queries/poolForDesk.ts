import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { articleStates, type ArticleState } from '../../review/ArticleState'
import type { Actor } from '../../review/Actor'
import { openStates } from '../../review/inboxViews'
import { allowed } from '../access/accessFor'
import type { SessionDatabase } from '../database/session'
import { readMasthead } from '../stores/readMasthead'
import { readCopy } from '../stores/articleCopy'
import { holding } from './inbox/inboxConditions'
import { reading } from './reading'

const shown = 60

export interface PoolQuestion {
  readonly words: string
  readonly unit: number | null
  readonly stage: ArticleState | null
  /** Only what has lain unused for as many days. */
  readonly days: number
}

/** A story that stands on no page, with as much of its copy as its length in lines is made of. */
export interface UnusedStory {
  readonly id: number
  readonly number: string | null
  readonly kicker: string | null
  readonly headline: string
  readonly state: ArticleState
  readonly unit: string | null
  readonly characters: number
  readonly days: number
  readonly copy: Pick<
    Extract<ReturnType<typeof readCopy>, { ok: true }>['copy'],
    'dateline' | 'body' | 'bylineText'
  >
}

export interface StoriesUnused {
  readonly rows: readonly UnusedStory[]
  readonly isWhole: boolean
  readonly style: string
  /** Open pages of which one unit's copy makes up the most. */
  readonly fullOfOne: readonly {
    readonly pageId: number
    readonly date: string
    readonly number: number
    readonly title: string
    readonly unit: string
    readonly stories: number
    readonly share: number // percent of the page's characters
  }[]
}

/** 稿库: stories under way that stand on no page, the longest unused first; null for those who do not read all. */
export async function poolForDesk(
  payload: Payload,
  actor: Actor,
  question: PoolQuestion,
): Promise<StoriesUnused | null> {
  if (allowed(actor, 'articles', 'read') !== true) return null
  return reading(payload, async (tx, db) => {
    const rows = await unused(db, question)
    const { pageStyle } = await readMasthead(tx)
    const listed = rows.slice(0, shown)
    return { rows: listed, isWhole: rows.length <= shown, style: pageStyle, fullOfOne: await fullOfOne(db) }
  })
}

async function unused(db: SessionDatabase, question: PoolQuestion): Promise<readonly UnusedStory[]> {
  const { words, unit, stage, days } = question
  const { rows } = await db.execute<Record<string, unknown>>(
    sql`with listed as materialized (
          select s.article_id, s.characters, s.co_organizer_id, coalesce(f.filed_at, s.waiting_since) as came
          from newsroom.inbox_stories s left join newsroom.filed_stories f on f.article_id = s.article_id
          where s.state in ${stage === null ? [...openStates] : [stage]}
            and not exists (select 1 from pages_rels r where r.path = 'articles' and r.articles_id = s.article_id)
            and ${unit === null ? sql`true` : sql`s.co_organizer_id = ${unit}`} and ${holding(words)}
            and coalesce(f.filed_at, s.waiting_since) <= now() - ${days}::int * interval '1 day'
          order by came, s.article_id limit ${shown + 1})
        select l.*, floor(extract(epoch from now() - l.came) / 86400)::int as days, a.number, a.kicker, a.headline, a.deck,
          a.dateline, a.body, a.byline_text as "bylineText", a.bylines, a.captions, a.review_state::text as state,
          o.short_name as unit
        from listed l join articles a on a.id = l.article_id left join co_organizers o on o.id = l.co_organizer_id
        order by l.came, l.article_id`,
  )
  return rows.map(toUnused)
}

function toUnused(row: Record<string, unknown>): UnusedStory {
  const text = (name: string) => (typeof row[name] === 'string' && row[name] !== '' ? row[name] : null)
  const reading = readCopy(row)
  const copy = reading.ok ? reading.copy : { dateline: null, body: [], bylineText: null }
  const { dateline, body, bylineText } = copy
  return {
    id: Number(row['article_id']),
    number: text('number'),
    kicker: text('kicker'),
    headline: text('headline') ?? '',
    state: articleStates.find((state) => state === row['state']) ?? 'draft',
    unit: text('unit'),
    characters: Number(row['characters']),
    days: Number(row['days']),
    copy: { dateline, body, bylineText },
  }
}

/** Pages of issues to come with two or more stories of a unit that together have more than half of the page's characters. */
async function fullOfOne(db: SessionDatabase): Promise<StoriesUnused['fullOfOne']> {
  const { rows } = await db.execute<Record<string, unknown>>(
    sql`select * from (
          select p.id, i.date, p.number, p.title, o.short_name as unit, count(*)::int as stories,
            (100 * sum(s.characters) / nullif(sum(sum(s.characters)) over (partition by p.id), 0))::int as share
          from pages_rels r join pages p on p.id = r.parent_id join issues i on i.id = p.issue_id
          join newsroom.inbox_stories s on s.article_id = r.articles_id
          left join co_organizers o on o.id = s.co_organizer_id
          where r.path = 'articles' and i.state = 'planned'
          group by p.id, i.date, p.number, p.title, o.id, o.short_name) shares
        where unit is not null and stories > 1 and share > 50 order by date, number limit 20`,
  )
  return rows.map((row) => ({
    pageId: Number(row['id']),
    date: String(row['date']),
    number: Number(row['number']),
    title: String(row['title']),
    unit: String(row['unit']),
    stories: Number(row['stories']),
    share: Number(row['share']),
  }))
}
