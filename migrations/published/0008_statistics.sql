CREATE TABLE "newsroom"."filed_stories" (
	"article_id" integer PRIMARY KEY NOT NULL,
	"co_organizer_id" integer,
	"filed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom"."used_stories" (
	"article_id" integer PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"date" date NOT NULL,
	"page_number" integer NOT NULL,
	"story_number" integer NOT NULL,
	"characters" integer NOT NULL,
	"photos" integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX "filed_stories_at" ON "newsroom"."filed_stories" USING btree ("filed_at");--> statement-breakpoint
CREATE INDEX "filed_stories_unit" ON "newsroom"."filed_stories" USING btree ("co_organizer_id","filed_at");--> statement-breakpoint
CREATE INDEX "used_stories_date" ON "newsroom"."used_stories" USING btree ("date");--> statement-breakpoint
-- The same count as newspaper/article/countCharacters: dateline, body and captions without white space.
CREATE FUNCTION newsroom.characters_of(copy jsonb) RETURNS integer LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT coalesce(sum(length(translate(said, E'\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff', ''))), 0)::integer
  FROM (
    SELECT copy ->> 'dateline'
    UNION ALL
    SELECT block ->> 'text'
      FROM jsonb_array_elements(CASE jsonb_typeof(copy -> 'body') WHEN 'array' THEN copy -> 'body' END) AS block
    UNION ALL
    SELECT caption ->> 'text'
      FROM jsonb_array_elements(CASE jsonb_typeof(copy -> 'captions') WHEN 'array' THEN copy -> 'captions' END) AS caption
  ) AS texts (said) $$;
--> statement-breakpoint
-- 投稿: from the moment that an article has its number, whatever door the change came by.
CREATE FUNCTION newsroom.note_filed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO newsroom.filed_stories AS held (article_id, co_organizer_id, filed_at)
    VALUES (NEW.id, NEW.co_organizer_id, transaction_timestamp())
    ON CONFLICT (article_id) DO UPDATE SET co_organizer_id = excluded.co_organizer_id
      WHERE held.co_organizer_id IS DISTINCT FROM excluded.co_organizer_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- 采用: the newest revision of a story says where it stands; a retraction leaves no characters to count.
CREATE FUNCTION newsroom.note_used() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO newsroom.used_stories AS held
      (article_id, state, revision, date, page_number, story_number, characters, photos)
    VALUES (NEW.article_id, NEW.state, NEW.revision, NEW.date, NEW.page_number, NEW.story_number,
      newsroom.characters_of(NEW.content -> 'copy'),
      CASE jsonb_typeof(NEW.content -> 'photos') WHEN 'array' THEN jsonb_array_length(NEW.content -> 'photos') ELSE 0 END)
    ON CONFLICT (article_id) DO UPDATE SET state = excluded.state, revision = excluded.revision, date = excluded.date,
      page_number = excluded.page_number, story_number = excluded.story_number,
      characters = excluded.characters, photos = excluded.photos
      WHERE held.revision < excluded.revision;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER note_used AFTER INSERT ON published.stories FOR EACH ROW EXECUTE FUNCTION newsroom.note_used();
--> statement-breakpoint
INSERT INTO newsroom.used_stories (article_id, state, revision, date, page_number, story_number, characters, photos)
  SELECT DISTINCT ON (article_id) article_id, state, revision, date, page_number, story_number,
    newsroom.characters_of(content -> 'copy'),
    CASE jsonb_typeof(content -> 'photos') WHEN 'array' THEN jsonb_array_length(content -> 'photos') ELSE 0 END
  FROM published.stories ORDER BY article_id, revision DESC;
--> statement-breakpoint
-- The articles are Payload's, whose migrations run first; a database of the record alone has none.
DO $$
BEGIN
  IF to_regclass('public.articles') IS NULL THEN RETURN; END IF;
  CREATE TRIGGER note_filed_new AFTER INSERT ON public.articles
    FOR EACH ROW WHEN (NEW.number IS NOT NULL) EXECUTE FUNCTION newsroom.note_filed();
  CREATE TRIGGER note_filed AFTER UPDATE ON public.articles
    FOR EACH ROW WHEN (NEW.number IS NOT NULL AND
      (OLD.number IS NULL OR NEW.co_organizer_id IS DISTINCT FROM OLD.co_organizer_id))
    EXECUTE FUNCTION newsroom.note_filed();
  INSERT INTO newsroom.filed_stories (article_id, co_organizer_id, filed_at)
    SELECT a.id, a.co_organizer_id, coalesce(submitted.at, a.created_at)
    FROM public.articles a
    LEFT JOIN (SELECT subject_id, min(recorded_at) AS at FROM ledger.entries
      WHERE act = 'submit' AND subject_kind = 'article' GROUP BY subject_id) submitted ON submitted.subject_id = a.id
    WHERE a.number IS NOT NULL;
END $$;
