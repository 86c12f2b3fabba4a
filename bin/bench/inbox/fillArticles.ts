import type pg from 'pg'

export const articleCount = 100_000

/** People and numbers that the articles of the bench hang on. */
export interface BenchPeople {
  readonly writers: readonly number[]
  readonly editors: readonly number[]
}

/**
 * Fills a newspaper with articles by SQL: a quarter of them under way, the others in the archive; 21 co-organizers, 12
 * rubrics, 24 pages of planned issues with ten stories each. The triggers do their work as for any other door.
 */
export async function fillArticles(owner: pg.Pool, people: BenchPeople): Promise<void> {
  await owner.query(
    `insert into co_organizers (name, short_name, area, districts, position)
     select '第' || n || '市科学技术协会', '第' || n || '市科协', '第' || n || '市', '[]', n from generate_series(1, 21) n`,
  )
  await owner.query(`insert into rubrics (name) select '栏目' || n from generate_series(1, 12) n`)
  await owner.query('drop index newsroom.inbox_stories_words') // made anew below: so many rows at once fill it slowly
  await owner.query(
    `insert into articles (number, kicker, headline, body, byline_text, bylines, captions, source, rubric_id,
       co_organizer_id, review_state, passes, copy_hash, return_reason, intake_notes, rev, assigned_to_id, due_at, created_at,
       updated_at)
     select case when n % 17 = 0 then null else '2026-' || lpad(n::text, 6, '0') end, '第' || (n % 21 + 1) || '市科协',
       (array['科普大篷车开进', '院士报告走进', '流动科技馆来到', '农技专家赶到'])[n % 4 + 1] || '第' || n || '村'
         || (array['小学', '集市', '果园', '社区'])[n % 4 + 1],
       jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'text', repeat('山村里的孩子们看了个够。', 20 + n % 60))),
       '（本报记者 林知' || n % 97 || '）',
       jsonb_build_array(jsonb_build_object('kind', 'person', 'name', '林知' || n % 97, 'role', '本报记者')), '[]', null,
       (select min(id) from rubrics) + n % 12, case when n % 5 = 0 then null else (select min(id) from co_organizers) + n % 21 end,
       (case when n % 4 <> 0 then case when n % 31 = 0 then 'rejected' else 'published' end
         else (array['draft', 'awaitingFirstReview', 'awaitingFirstReview', 'awaitingSecondReview', 'awaitingFinalReview',
           'approved'])[n / 4 % 6 + 1] end)::enum_articles_review_state,
       '[]', md5(n::text), case when n % 4 = 0 and n / 4 % 6 = 0 and n % 3 = 0 then '{"code":"facts","words":"请核实数字"}'::jsonb end,
       '[]', 1, case when n % 4 = 0 and n % 7 = 0 then ($1::int[])[n % $2::int + 1] end,
       case when n % 4 = 0 and n % 7 = 0 then now() + (n % 96 - 48) * interval '1 hour' end, now(), now()
     from generate_series(1, ${articleCount}) n`,
    [people.editors, people.editors.length],
  )
  await owner.query(
    `insert into articles_rels ("order", parent_id, path, users_id)
     select 1, id, 'authors', ($1::int[])[id % $2::int + 1] from articles`,
    [people.writers, people.writers.length],
  )
  await owner.query(
    'create index inbox_stories_words on newsroom.inbox_stories using gin (newsroom.grams(words)) with (fastupdate = off)',
  )
  await fillPages(owner)
  await owner.query('vacuum analyze')
}

/** Three planned issues of eight pages. */
async function fillPages(owner: pg.Pool): Promise<void> {
  await owner.query(
    `insert into issues (date, number, serial_number, state)
     select to_char(date '2027-01-01' + n, 'YYYY-MM-DD'), n, 4000 + n, 'planned' from generate_series(1, 3) n`,
  )
  await owner.query(
    `insert into pages (issue_id, number, title, state, makeup)
     select i.id, n, '第' || n || '版', 'makeup', '{}' from issues i, generate_series(1, 8) n`,
  )
  await owner.query(
    `insert into pages_rels ("order", parent_id, path, articles_id)
     select 1, p.id, 'articles', a.id from (select id, row_number() over (order by id) as place from articles
       where review_state = 'approved' limit 240) a
     join (select id, row_number() over (order by id) as place from pages) p on p.place = (a.place - 1) / 10 + 1`,
  )
}
