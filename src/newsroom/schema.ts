import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'

/**
 * What goes on around the copy: who is writing, what was left unsaved, remarks and proof marks, commissions, times of
 * publishing, notices, second factors. Neither copy nor record: no door of Payload leads here, commands alone write it.
 *
 * Articles, pages, issues and people are named by their numbers in `public`; none of those is ever deleted.
 * Rows that say what somebody decided carry the person's name as it was then.
 */
export const newsroomSchema = pgSchema('newsroom')

const key = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const madeAt = (name = 'at') =>
  moment(name)
    .notNull()
    .default(sql`clock_timestamp()`)
const personId = () => integer('person_id').notNull()
const personName = () => text('person_name').notNull()

/** 占用: who is writing an article. Lapses by itself: a row counts while `renewed_at` is young (leaseSeconds). */
export const leases = newsroomSchema.table('leases', {
  articleId: integer('article_id').primaryKey(),
  personId: personId(),
  personName: personName(),
  since: madeAt('since'),
  renewedAt: madeAt('renewed_at'),
})

/** 工作副本: what somebody typed and did not save yet. `key` is `article-7`, or `filing-<uuid>` before there is an article. */
export const workingCopies = newsroomSchema.table(
  'working_copies',
  {
    personId: personId(),
    key: text().notNull(),
    baseRev: integer('base_rev'),
    fields: jsonb().notNull(),
    sequence: bigint({ mode: 'number' }).notNull(), // of the writer's own saves: an older one never overwrites a newer
    savedAt: madeAt('saved_at'),
  },
  (row) => [primaryKey({ columns: [row.personId, row.key] }), index('working_copies_key').on(row.key)],
)

/** 搁置文本: text that gave way to another's, at a takeover or a late save. Kept for good. */
export const setAsideTexts = newsroomSchema.table(
  'set_aside_texts',
  {
    id: key(),
    articleId: integer('article_id').notNull(),
    personId: personId(),
    personName: personName(),
    baseRev: integer('base_rev').notNull(),
    fields: jsonb().notNull(),
    reason: text({ enum: ['takenOver', 'lateSave'] }).notNull(),
    at: madeAt(),
  },
  (row) => [index('set_aside_texts_article').on(row.articleId, row.id)],
)

/**
 * 投稿凭据: one row a story that was filed, by a key that the writer's device made, so that sending it twice files once.
 * `again_key` is that of its last filing after a return.
 */
export const filings = newsroomSchema.table('filings', {
  key: uuid().primaryKey(),
  articleId: integer('article_id').notNull().unique(),
  personId: personId(),
  at: madeAt(),
  againKey: uuid('again_key').unique(),
  againAt: moment('again_at'),
})

/** 批注: remarks on a passage of an article, with answers. `anchor` says where, and survives edits (review/remark). */
export const remarks = newsroomSchema.table(
  'remarks',
  {
    id: key(),
    articleId: integer('article_id').notNull(),
    answerTo: bigint('answer_to', { mode: 'number' }),
    anchor: jsonb(),
    copyHash: text('copy_hash').notNull(),
    words: text().notNull(),
    personId: personId(),
    personName: personName(),
    at: madeAt(),
    settledAt: moment('settled_at'),
    settledById: integer('settled_by_id'),
    settledByName: text('settled_by_name'),
  },
  (row) => [index('remarks_article').on(row.articleId, row.id)],
)

/** 校对符号: marks on a proof. `round` is the 校次 in which it was put; open marks move along to a new proof. */
export const marks = newsroomSchema.table(
  'marks',
  {
    id: key(),
    pageId: integer('page_id').notNull(),
    round: smallint().notNull(),
    placedHash: text('placed_hash'),
    sign: text().notNull(), // of GB/T 14706: see review/proof
    anchor: jsonb().notNull(), // a passage of a story, or an area of the page in pt
    words: text(),
    personId: personId(),
    personName: personName(),
    at: madeAt(),
    settlement: text({ enum: ['done', 'declined'] }),
    settledWords: text('settled_words'),
    settledAt: moment('settled_at'),
    settledById: integer('settled_by_id'),
    settledByName: text('settled_by_name'),
  },
  (row) => [
    index('marks_page').on(row.pageId, row.id),
    check('marks_round', sql`${row.round} between 1 and 3`),
    check('marks_settled_whole', sql`(${row.settlement} is null) = (${row.settledAt} is null)`),
  ],
)

/** 约稿: copy that the newspaper asks for. */
export const commissions = newsroomSchema.table(
  'commissions',
  {
    id: key(),
    topic: text().notNull(),
    brief: text(),
    plannedLength: integer('planned_length'),
    dueAt: moment('due_at').notNull(),
    issueDate: text('issue_date'),
    pageNumber: smallint('page_number'),
    rubricId: integer('rubric_id'),
    personId: personId(),
    personName: personName(),
    at: madeAt(),
    closedAt: moment('closed_at'),
  },
  (row) => [index('commissions_due').on(row.dueAt)],
)

/** Whom a commission asks: a person or a co-organizer, and what came of it. */
export const invitations = newsroomSchema.table(
  'invitations',
  {
    id: key(),
    commissionId: bigint('commission_id', { mode: 'number' })
      .notNull()
      .references(() => commissions.id),
    invitedPersonId: integer('invited_person_id'),
    coOrganizerId: integer('co_organizer_id'),
    articleId: integer('article_id'),
    answeredAt: moment('answered_at'),
    declinedAt: moment('declined_at'),
    declinedWords: text('declined_words'),
  },
  (row) => [
    index('invitations_commission').on(row.commissionId),
    index('invitations_person').on(row.invitedPersonId),
    index('invitations_co_organizer').on(row.coOrganizerId),
    uniqueIndex('invitations_article').on(row.articleId),
    check('invitations_one_invited', sql`(${row.invitedPersonId} is null) <> (${row.coOrganizerId} is null)`),
  ],
)

/** 定时出版: when an issue is to be published, by whose decision, and what came of it. */
export const schedules = newsroomSchema.table(
  'schedules',
  {
    issueId: integer('issue_id').primaryKey(),
    publishAt: moment('publish_at').notNull(),
    state: text({ enum: ['waiting', 'published', 'refused', 'cancelled'] }).notNull(),
    personId: personId(),
    personName: personName(),
    setAt: madeAt('set_at'),
    tries: integer().notNull().default(0),
    triedAt: moment('tried_at'),
    refusal: jsonb(),
  },
  (row) => [
    index('schedules_due')
      .on(row.publishAt)
      .where(sql`${row.state} = 'waiting'`),
  ],
)

/** 周模板: the pages of a weekday's issue (1 is Monday), and when they go to press. */
export const weekdayPlans = newsroomSchema.table(
  'weekday_plans',
  {
    weekday: smallint().primaryKey(),
    pages: jsonb().notNull(),
    pressTime: text('press_time'), // HH:MM in Beijing, on the day before
    changedAt: madeAt('changed_at'),
    changedByName: text('changed_by_name').notNull(),
  },
  (row) => [check('weekday_plans_weekday', sql`${row.weekday} between 1 and 7`)],
)

/** 通知: what a person is told at the desk. Written in the transaction of the act that it tells of. */
export const notices = newsroomSchema.table(
  'notices',
  {
    id: key(),
    personId: personId(),
    kind: text().notNull(),
    params: jsonb().notNull(),
    link: text().notNull(),
    at: madeAt(),
    readAt: moment('read_at'),
  },
  (row) => [
    index('notices_person').on(row.personId, row.id),
    index('notices_unread')
      .on(row.personId)
      .where(sql`${row.readAt} is null`),
  ],
)

/** 投递: a notice on its way out by e-mail or webhook. Sent after the commit, once or (after a crash) once more. */
export const deliveries = newsroomSchema.table(
  'deliveries',
  {
    id: key(),
    channel: text({ enum: ['email', 'webhook'] }).notNull(),
    target: text().notNull(),
    payload: jsonb().notNull(),
    at: madeAt(),
    tries: integer().notNull().default(0),
    nextAt: madeAt('next_at'),
    deliveredAt: moment('delivered_at'),
    givenUpAt: moment('given_up_at'),
    fault: text(),
  },
  (row) => [
    index('deliveries_due')
      .on(row.nextAt)
      .where(sql`${row.deliveredAt} is null and ${row.givenUpAt} is null`),
  ],
)

/** How a person wants to be told; without a row: at the desk alone. */
export const noticeSettings = newsroomSchema.table('notice_settings', {
  personId: integer('person_id').primaryKey(),
  email: text(),
  byEmail: boolean('by_email').notNull().default(false),
})

/** 群机器人: webhooks of the newspaper, in the form that WeCom's group robots take. `kinds` are kinds of notices. */
export const webhooks = newsroomSchema.table('webhooks', {
  id: key(),
  name: text().notNull(),
  url: text().notNull(),
  kinds: text().array().notNull(),
  createdAt: madeAt('created_at'),
  endedAt: moment('ended_at'),
})

/**
 * 待办: what the inbox and the pool count and search, a few bytes an article, kept by triggers on the articles whatever door
 * a change came by. `words` is what is searched, in lower case; its index is of single characters and of pairs.
 */
export const inboxStories = newsroomSchema.table(
  'inbox_stories',
  {
    articleId: integer('article_id').primaryKey(),
    state: text().notNull(),
    waitingSince: moment('waiting_since').notNull(),
    assignedToId: integer('assigned_to_id'),
    dueAt: moment('due_at'),
    rubricId: integer('rubric_id'),
    coOrganizerId: integer('co_organizer_id'),
    isReturned: boolean('is_returned').notNull(),
    characters: integer().notNull(),
    words: text().notNull(),
  },
  (row) => [
    index('inbox_stories_state').on(row.state, row.waitingSince, row.articleId),
    index('inbox_stories_assigned')
      .on(row.assignedToId, row.state)
      .where(sql`${row.assignedToId} is not null`),
    index('inbox_stories_due')
      .on(row.dueAt)
      .where(sql`${row.dueAt} is not null`),
    index('inbox_stories_unit').on(row.coOrganizerId, row.state),
  ],
)
