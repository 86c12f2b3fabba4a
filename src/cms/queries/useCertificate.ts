import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { StoryContent, PageContent, IssueContent } from '../../published/content'
import { signersOf } from '../../newspaper/use/signersOf'
import type { Actor } from '../../review/Actor'
import { maySeeUnit } from '../../review/maySeeUnit'
import { statisticsScope } from '../../review/statisticsScope'
import type { SessionDatabase } from '../database/session'
import { reading } from './reading'

/** What 用稿证明 says of a story: all of it from the record, as it stands there now. */
export interface UseCertificate {
  readonly articleNumber: string
  readonly headline: string
  readonly signers: readonly string[]
  readonly unit: string | null
  readonly newspaper: string
  readonly cn: string
  readonly publisher: string | null
  readonly date: string
  readonly issueNumber: number
  readonly serialNumber: number
  readonly pageNumber: number
  readonly pageTitle: string
  readonly storyNumber: number
  readonly characters: number
  readonly photos: number
  readonly copyHash: string
  /** The page as it was printed, and the boxes of the story on it; null where it was published without one. */
  readonly page: PrintedCopy | null
}

interface PrintedCopy {
  readonly placed: NonNullable<PageContent['placed']>
  readonly boxes: readonly string[]
  readonly pictures: readonly { readonly box: string; readonly bytes: Uint8Array }[]
}

type Row = {
  readonly unit_id: number | null
  readonly unit: string | null
  readonly story: StoryContent
  readonly copy_hash: string
  readonly page: PageContent | null
  readonly masthead: IssueContent['masthead']
  readonly characters: number
  readonly photos: number
}

/**
 * The certificate of an article that stands in the newspaper; null where it does not (never printed, retracted), or where
 * its unit is none of this person's.
 */
export async function useCertificate(
  payload: Payload,
  actor: Actor,
  articleId: number,
): Promise<UseCertificate | null> {
  const scope = statisticsScope(actor)
  if (scope.kind === 'none') return null
  return reading(payload, async (_, db) => {
    const { rows } = await db.execute<Row>(
      sql`select f.co_organizer_id as unit_id, c.name as unit, s.content as story, s.copy_hash, p.content as page,
            i.content -> 'masthead' as masthead, u.characters, u.photos
          from newsroom.used_stories u
            join published.stories s on s.article_id = u.article_id and s.revision = u.revision
            join published.current_issues i on i.date = u.date
            left join published.current_pages p on p.date = u.date and p.number = u.page_number
            left join newsroom.filed_stories f on f.article_id = u.article_id
            left join co_organizers c on c.id = f.co_organizer_id
          where u.article_id = ${articleId} and u.state = 'published'`,
    )
    const [row] = rows
    if (!row) return null
    const isTheirs = row.unit_id === null ? scope.kind === 'all' : maySeeUnit(actor, row.unit_id)
    return isTheirs ? toCertificate(row, await printedCopy(db, row)) : null
  })
}

/** The page with the pictures that the press made for it. */
async function printedCopy(db: SessionDatabase, { page, story }: Row): Promise<PrintedCopy | null> {
  if (!page?.placed) return null
  const hashes = page.pictures.map(({ hash }) => hash)
  const { rows } =
    hashes.length === 0
      ? { rows: [] }
      : await db.execute<{ hash: string; bytes: Uint8Array }>(
          sql`select hash, bytes from published.files where kind = 'picture' and hash in ${hashes}`,
        )
  const bytesOf = new Map(rows.map(({ hash, bytes }) => [hash, bytes]))
  return {
    placed: page.placed,
    boxes: page.boxes.filter(({ storyNumber }) => storyNumber === story.storyNumber).map(({ box }) => box),
    pictures: page.pictures.flatMap(({ box, hash }) => {
      const bytes = bytesOf.get(hash)
      return bytes ? [{ box, bytes }] : []
    }),
  }
}

function toCertificate(
  { unit, story, copy_hash, masthead, characters, photos }: Row,
  page: PrintedCopy | null,
): UseCertificate {
  return {
    articleNumber: story.articleNumber,
    headline: story.copy.headlines.headline,
    signers: signersOf(story.copy),
    unit,
    newspaper: story.newspaper,
    cn: masthead.cn,
    publisher: masthead.publisher,
    date: story.issueDate,
    issueNumber: story.issueNumber,
    serialNumber: story.serialNumber,
    pageNumber: story.pageNumber,
    pageTitle: story.pageTitle,
    storyNumber: story.storyNumber,
    characters,
    photos,
    copyHash: copy_hash,
    page,
  }
}
