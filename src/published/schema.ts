import {
  bigint,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  unique,
  check,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { IssueContent, PageContent, StoryContent } from './content'

/**
 * The published record. Rows are written once: a trigger refuses UPDATE, DELETE and TRUNCATE on issues, pages,
 * stories, files and outbox (migrations/published). A correction or a retraction is a new row with the next revision;
 * the views `current_issues`, `current_pages` and `current_stories` show the newest of each.
 */
export const publishedSchema = pgSchema('published')

const key = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
const recordedAt = () =>
  timestamp('recorded_at', { withTimezone: true, mode: 'string' })
    .notNull()
    .default(sql`clock_timestamp()`)

/**
 * Which files this revision refers to: the view `current_files` shows those of the newest revisions, and for a day the
 * fonts of the ones before.
 */
const fileHashes = () =>
  text('file_hashes')
    .array()
    .notNull()
    .default(sql`'{}'`)

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/**
 * What was made at publishing: page and issue PDFs, the fonts of pages and the style sheets that load them, and the
 * pictures as the press converted them, from which a page is printed again after a retraction.
 */
export const files = publishedSchema.table(
  'files',
  {
    hash: text().primaryKey(),
    kind: text({ enum: ['pdf', 'font', 'css', 'picture'] }).notNull(),
    mime: text().notNull(),
    bytes: bytea().notNull(),
    size: integer().notNull(),
    recordedAt: recordedAt(),
  },
  (row) => [
    check('files_hash_is_of_bytes', sql`${row.hash} = encode(sha256(${row.bytes}), 'hex')`),
    check('files_size_is_of_bytes', sql`${row.size} = octet_length(${row.bytes})`),
  ],
)

/** One row a revision of an issue. `ledger_number` and `ledger_hash` are the head of the ledger at that moment. */
export const issues = publishedSchema.table(
  'issues',
  {
    id: key(),
    date: date({ mode: 'string' }).notNull(),
    revision: integer().notNull(),
    number: integer().notNull(),
    serialNumber: integer('serial_number').notNull(),
    content: jsonb().$type<IssueContent>().notNull(),
    ledgerNumber: bigint('ledger_number', { mode: 'number' }).notNull(),
    ledgerHash: text('ledger_hash').notNull(),
    recordedAt: recordedAt(),
    fileHashes: fileHashes(),
  },
  (row) => [
    unique('issues_date_revision').on(row.date, row.revision),
    unique('issues_serial_number_revision').on(row.serialNumber, row.revision),
    index('issues_files').using('gin', row.fileHashes),
    check('issues_revision_positive', sql`${row.revision} > 0`),
  ],
)

/** One row a revision of a page; its stories are found by date and page number. */
export const pages = publishedSchema.table(
  'pages',
  {
    id: key(),
    date: date({ mode: 'string' }).notNull(),
    number: integer().notNull(),
    revision: integer().notNull(),
    content: jsonb().$type<PageContent>().notNull(),
    recordedAt: recordedAt(),
    fileHashes: fileHashes(),
  },
  (row) => [
    unique('pages_date_number_revision').on(row.date, row.number, row.revision),
    index('pages_files').using('gin', row.fileHashes),
    check('pages_revision_positive', sql`${row.revision} > 0`),
  ],
)

/** One row a revision of a story. A retraction's row holds no word of the copy, only the notice. */
export const stories = publishedSchema.table(
  'stories',
  {
    id: key(),
    storyId: text('story_id').notNull(),
    articleId: integer('article_id').notNull(),
    revision: integer().notNull(),
    date: date({ mode: 'string' }).notNull(),
    pageNumber: integer('page_number').notNull(),
    storyNumber: integer('story_number').notNull(),
    state: text({ enum: ['published', 'retracted'] }).notNull(),
    copyHash: text('copy_hash'),
    content: jsonb().$type<StoryContent>(),
    notice: text(),
    revisedAt: timestamp('revised_at', { withTimezone: true, mode: 'string' }),
    recordedAt: recordedAt(),
  },
  (row) => [
    unique('stories_article_revision').on(row.articleId, row.revision),
    unique('stories_story_revision').on(row.storyId, row.revision),
    unique('stories_place_revision').on(row.date, row.pageNumber, row.storyNumber, row.revision),
    index('stories_photos').using('gin', sql`(${row.content} -> 'photos') jsonb_path_ops`),
    check('stories_revision_positive', sql`${row.revision} > 0`),
    check(
      'stories_retraction_bare',
      sql`(${row.state} = 'published' and ${row.content} is not null and ${row.copyHash} is not null)
        or (${row.state} = 'retracted' and ${row.content} is null and ${row.copyHash} is null and ${row.notice} is not null)`,
    ),
    check('stories_revision_says_why', sql`${row.revision} = 1 or ${row.notice} is not null`),
    check(
      'stories_id_is_place',
      sql`${row.storyId} = to_char(${row.date}::timestamp, 'YYYY-MM-DD') || '-' || ${row.pageNumber} || '-' || ${row.storyNumber}`,
    ),
  ],
)

/**
 * What changed for readers, in commit order: every publication holds the ledger's lock until it commits.
 * A trigger notifies the channel `banmian_outbox` of each row; Postgres delivers that after the commit.
 */
export const outbox = publishedSchema.table('outbox', {
  id: key(),
  kind: text({ enum: ['issuePublished', 'storyCorrected', 'storyRetracted'] }).notNull(),
  tags: text().array().notNull(),
  at: timestamp({ withTimezone: true, mode: 'string' })
    .notNull()
    .default(sql`clock_timestamp()`),
})

/** How far each running instance has read the outbox. The one table here that is updated. */
export const outboxCursors = publishedSchema.table('outbox_cursors', {
  instance: text().primaryKey(),
  position: bigint({ mode: 'number' }).notNull(),
  movedAt: timestamp('moved_at', { withTimezone: true, mode: 'string' })
    .notNull()
    .default(sql`clock_timestamp()`),
})
