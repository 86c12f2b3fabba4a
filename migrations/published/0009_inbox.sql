CREATE TABLE "newsroom"."inbox_stories" (
	"article_id" integer PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"waiting_since" timestamp with time zone NOT NULL,
	"assigned_to_id" integer,
	"due_at" timestamp with time zone,
	"rubric_id" integer,
	"co_organizer_id" integer,
	"is_returned" boolean NOT NULL,
	"characters" integer NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "inbox_stories_state" ON "newsroom"."inbox_stories" USING btree ("state","waiting_since","article_id");--> statement-breakpoint
CREATE INDEX "inbox_stories_assigned" ON "newsroom"."inbox_stories" USING btree ("assigned_to_id","state") WHERE "newsroom"."inbox_stories"."assigned_to_id" is not null;--> statement-breakpoint
CREATE INDEX "inbox_stories_due" ON "newsroom"."inbox_stories" USING btree ("due_at") WHERE "newsroom"."inbox_stories"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "inbox_stories_unit" ON "newsroom"."inbox_stories" USING btree ("co_organizer_id","state");--> statement-breakpoint
-- What words are found by: their single characters and their pairs, which Chinese is searched with.
CREATE FUNCTION newsroom.grams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = pg_catalog AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}') FROM (
    SELECT substr(words, place, 1) FROM generate_series(1, length(words)) AS singles (place)
    UNION ALL
    SELECT substr(words, place, 2) FROM generate_series(1, length(words) - 1) AS pairs (place)
  ) AS parts (gram) $$;
--> statement-breakpoint
CREATE INDEX "inbox_stories_words" ON "newsroom"."inbox_stories" USING gin (newsroom.grams("words")) WITH (fastupdate = off);
--> statement-breakpoint
CREATE FUNCTION newsroom.note_inbox() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO newsroom.inbox_stories (article_id, state, waiting_since, assigned_to_id, due_at, rubric_id,
      co_organizer_id, is_returned, characters, words)
    VALUES (NEW.id, coalesce(NEW.review_state::text, 'draft'), coalesce(NEW.waiting_since, clock_timestamp()),
      NEW.assigned_to_id, NEW.due_at, NEW.rubric_id, NEW.co_organizer_id,
      coalesce(jsonb_typeof(NEW.return_reason), 'null') <> 'null',
      newsroom.characters_of(jsonb_build_object('dateline', NEW.dateline, 'body', NEW.body,
        'captions', NEW.captions)),
      lower(concat_ws(' ', NEW.number, translate(concat_ws('/', NEW.kicker, NEW.headline, NEW.deck), E' \u3000', ''),
        translate(NEW.byline_text, E' \u3000', ''))))
    ON CONFLICT (article_id) DO UPDATE SET state = excluded.state, waiting_since = excluded.waiting_since,
      assigned_to_id = excluded.assigned_to_id, due_at = excluded.due_at, rubric_id = excluded.rubric_id,
      co_organizer_id = excluded.co_organizer_id, is_returned = excluded.is_returned,
      characters = excluded.characters, words = excluded.words;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- 分派 is for the state that a story is in: what comes next is for somebody else to do.
CREATE FUNCTION newsroom.end_assignment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  NEW.assigned_to_id := NULL;
  NEW.due_at := NULL;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- The articles are Payload's, whose migrations run first; a database of the record alone has none.
DO $$
BEGIN
  IF to_regclass('public.articles') IS NULL THEN RETURN; END IF;
  CREATE TRIGGER end_assignment BEFORE UPDATE ON public.articles
    FOR EACH ROW WHEN (NEW.review_state IS DISTINCT FROM OLD.review_state)
    EXECUTE FUNCTION newsroom.end_assignment();
  CREATE TRIGGER note_inbox AFTER INSERT OR UPDATE ON public.articles
    FOR EACH ROW EXECUTE FUNCTION newsroom.note_inbox();
  UPDATE public.articles SET waiting_since = waiting_since;
END $$;
