import type pg from 'pg'
import { articleCopy } from './issueToPublish'

/** Something that was filed in a seeded year, and printed where `printed` says so. */
export interface SeededStory {
  readonly unitId: number
  readonly filedAt: string
  readonly authorId?: number
  readonly state?: string
  readonly returnReason?: { readonly code: string; readonly words: string }
  readonly printed?: { readonly date: string; readonly pageNumber: number; readonly storyNumber: number }
}

let serial = 0

/** Writes stories behind the app's back, as its owner can, on days that are long past; the ids of their articles. */
export async function seedStories(
  owner: pg.Pool,
  stories: readonly SeededStory[],
): Promise<readonly number[]> {
  const ids: number[] = []
  for (const story of stories) ids.push(await seedStory(owner, story))
  return ids
}

async function seedStory(owner: pg.Pool, story: SeededStory): Promise<number> {
  const number = `2019-${String((serial += 1)).padStart(6, '0')}`
  const copy = articleCopy(`旧稿${serial}`)
  const { rows } = await owner.query<{ id: number }>(
    `insert into articles (number, headline, byline_text, bylines, co_organizer_id, review_state, return_reason)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      number,
      copy.headlines.headline,
      copy.bylineText,
      JSON.stringify(copy.bylines),
      story.unitId,
      story.state ?? (story.printed ? 'published' : 'approved'),
      story.returnReason ? JSON.stringify(story.returnReason) : null,
    ],
  )
  const id = rows[0]?.id ?? 0
  await owner.query('update newsroom.filed_stories set filed_at = $2 where article_id = $1', [
    id,
    story.filedAt,
  ])
  if (story.printed) await printStory(owner, { id, number, copy, ...story.printed })
  return id
}

/** An issue of a day, without pages: what lists and certificates say of a story's day. */
export async function seedIssue(owner: pg.Pool, date: string, number: number): Promise<void> {
  const content = { masthead: { name: '青溪科普报', cn: 'CN 51-0999', publisher: '青溪科普报社' } }
  await owner.query(
    `insert into published.issues (date, revision, number, serial_number, content, ledger_number, ledger_hash)
     values ($1, 1, $2, $3, $4, 0, 'none')`,
    [date, number, 900_000 + number, JSON.stringify(content)],
  )
}

async function printStory(
  owner: pg.Pool,
  story: {
    readonly id: number
    readonly number: string
    readonly copy: ReturnType<typeof articleCopy>
    readonly date: string
    readonly pageNumber: number
    readonly storyNumber: number
  },
): Promise<void> {
  const { id, number, copy, date, pageNumber, storyNumber } = story
  const content = {
    articleNumber: number,
    newspaper: '青溪科普报',
    issueDate: date,
    issueNumber: 7,
    serialNumber: 900_007,
    pageNumber,
    pageTitle: '地方科协',
    storyNumber,
    copy,
    photos: [{ url: '/media/weather.jpg' }],
  }
  await owner.query(
    `insert into published.stories
       (story_id, article_id, revision, date, page_number, story_number, state, copy_hash, content)
     values ($1, $2, 1, $3, $4, $5, 'published', 'a1b2', $6)`,
    [`${date}-${pageNumber}-${storyNumber}`, id, date, pageNumber, storyNumber, JSON.stringify(content)],
  )
}
