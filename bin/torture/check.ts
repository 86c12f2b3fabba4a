import type pg from 'pg'
import { verify } from '../../src/ledger/verify'
import type { History, Piece } from './openHistory'

export interface Verdict {
  readonly saved: number
  readonly kept: number
  /** Acknowledged saves whose words are not in the text as it stands, though nobody took any out. */
  readonly lost: readonly Piece[]
  /** Acknowledged working copies whose words are nowhere. */
  readonly lostCopies: readonly Piece[]
  readonly publishedTwice: readonly string[]
  readonly leaks: readonly string[]
  readonly ledger: string | null // what does not hold
  readonly ledgerRows: number
}

/** What the database holds when all is over, against what was acknowledged. */
export async function check(pool: pg.Pool, history: History): Promise<Verdict> {
  const pieces = [...history.pieces.values()]
  const texts = await textsOf(pool)
  const isIn = ({ token, articleId }: Piece, kinds: readonly (keyof Texts)[]) =>
    kinds.some((kind) => texts[kind].get(articleId)?.includes(token))
  const saved = pieces.filter(({ isSaved }) => isSaved)
  const kept = pieces.filter(({ isKept }) => isKept)
  const client = await pool.connect()
  const verdict = await verify(client, [])
  client.release()
  return {
    saved: saved.length,
    kept: kept.length,
    lost: saved.filter((piece) => !isIn(piece, ['now'])),
    lostCopies: kept.filter((piece) => !isIn(piece, ['now', 'versions', 'workingCopies', 'setAside'])),
    publishedTwice: await publishedTwice(pool),
    leaks: leaksIn(history),
    ledger: verdict.holds ? null : `row ${verdict.number}: ${verdict.reason}`,
    ledgerRows: verdict.holds ? verdict.count : 0,
  }
}

type Texts = Record<'now' | 'versions' | 'workingCopies' | 'setAside', ReadonlyMap<number, string>>

async function textsOf(pool: pg.Pool): Promise<Texts> {
  const ask = async (query: string) => {
    const { rows } = await pool.query<{ id: number; text: string }>(query)
    return new Map(rows.map(({ id, text }) => [Number(id), text]))
  }
  return {
    now: await ask('select id, body::text as text from articles'),
    versions: await ask(
      `select parent_id as id, string_agg(version_body::text, ' ') as text from _articles_v group by parent_id`,
    ),
    workingCopies: await ask(
      `select substr(key, 9)::int as id, string_agg(fields::text, ' ') as text from newsroom.working_copies
       where key like 'article-%' group by key`,
    ),
    setAside: await ask(
      `select article_id as id, string_agg(fields::text, ' ') as text from newsroom.set_aside_texts group by article_id`,
    ),
  }
}

async function publishedTwice(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ what: string }>(
    `select 'article ' || article_id as what from published.stories where revision = 1 group by article_id having count(*) > 1
     union all select 'issue of ' || date from published.issues where revision = 1 group by date having count(*) > 1
     union all select 'ledger: issue ' || subject_id from ledger.entries
       where subject_kind = 'issue' and content->>'act' = 'publishIssue' group by subject_id having count(*) > 1`,
  )
  return rows.map(({ what }) => what)
}

/** A word that a stranger saw of a story that nobody had asked to publish by then. */
function leaksIn({ seen, pieces, publishAsked }: History): readonly string[] {
  return [...seen].flatMap(([token, { at, where }]) => {
    const articleId = pieces.get(token)?.articleId ?? 0
    const asked = publishAsked.get(articleId)
    return asked !== undefined && asked <= at ? [] : [`${token} at ${where}`]
  })
}
