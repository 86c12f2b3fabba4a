import { date, index, integer, text, timestamp } from 'drizzle-orm/pg-core'
import { newsroomSchema } from './schema'

/**
 * 投稿: which article was filed when, and for which unit; kept by a trigger on `public.articles` from the day that it
 * gets its number. Narrow, so that a year of all units is counted at once.
 */
export const filedStories = newsroomSchema.table(
  'filed_stories',
  {
    articleId: integer('article_id').primaryKey(),
    coOrganizerId: integer('co_organizer_id'),
    filedAt: timestamp('filed_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (row) => [
    index('filed_stories_at').on(row.filedAt),
    index('filed_stories_unit').on(row.coOrganizerId, row.filedAt),
  ],
)

/** 采用: where a story stands in the record, by its newest revision; kept by a trigger on `published.stories`. */
export const usedStories = newsroomSchema.table(
  'used_stories',
  {
    articleId: integer('article_id').primaryKey(),
    state: text({ enum: ['published', 'retracted'] }).notNull(),
    revision: integer().notNull(),
    date: date({ mode: 'string' }).notNull(),
    pageNumber: integer('page_number').notNull(),
    storyNumber: integer('story_number').notNull(),
    characters: integer().notNull(),
    photos: integer().notNull(),
  },
  (row) => [index('used_stories_date').on(row.date)],
)
