CREATE SCHEMA "published";
--> statement-breakpoint
CREATE SCHEMA "ledger";
--> statement-breakpoint
CREATE TABLE "published"."issues" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "published"."issues_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"date" date NOT NULL,
	"revision" integer NOT NULL,
	"number" integer NOT NULL,
	"serial_number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"ledger_number" bigint NOT NULL,
	"ledger_hash" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "issues_date_revision" UNIQUE("date","revision"),
	CONSTRAINT "issues_serial_number_revision" UNIQUE("serial_number","revision"),
	CONSTRAINT "issues_revision_positive" CHECK ("published"."issues"."revision" > 0)
);
--> statement-breakpoint
CREATE TABLE "published"."outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "published"."outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"tags" text[] NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published"."outbox_cursors" (
	"instance" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"moved_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published"."pages" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "published"."pages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"date" date NOT NULL,
	"number" integer NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "pages_date_number_revision" UNIQUE("date","number","revision"),
	CONSTRAINT "pages_revision_positive" CHECK ("published"."pages"."revision" > 0)
);
--> statement-breakpoint
CREATE TABLE "published"."stories" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "published"."stories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" text NOT NULL,
	"article_id" integer NOT NULL,
	"revision" integer NOT NULL,
	"date" date NOT NULL,
	"page_number" integer NOT NULL,
	"story_number" integer NOT NULL,
	"state" text NOT NULL,
	"copy_hash" text,
	"content" jsonb,
	"notice" text,
	"revised_at" timestamp with time zone,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "stories_article_revision" UNIQUE("article_id","revision"),
	CONSTRAINT "stories_story_revision" UNIQUE("story_id","revision"),
	CONSTRAINT "stories_place_revision" UNIQUE("date","page_number","story_number","revision"),
	CONSTRAINT "stories_revision_positive" CHECK ("published"."stories"."revision" > 0),
	CONSTRAINT "stories_retraction_bare" CHECK (("published"."stories"."state" = 'published' and "published"."stories"."content" is not null and "published"."stories"."copy_hash" is not null)
        or ("published"."stories"."state" = 'retracted' and "published"."stories"."content" is null and "published"."stories"."copy_hash" is null and "published"."stories"."notice" is not null)),
	CONSTRAINT "stories_revision_says_why" CHECK ("published"."stories"."revision" = 1 or "published"."stories"."notice" is not null),
	CONSTRAINT "stories_id_is_place" CHECK ("published"."stories"."story_id" = to_char("published"."stories"."date"::timestamp, 'YYYY-MM-DD') || '-' || "published"."stories"."page_number" || '-' || "published"."stories"."story_number")
);
--> statement-breakpoint
CREATE TABLE "ledger"."entries" (
	"number" bigint PRIMARY KEY NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"content" json NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	"act" text GENERATED ALWAYS AS ((content #>> '{act}')) STORED,
	"subject_kind" text GENERATED ALWAYS AS ((content #>> '{subject,kind}')) STORED,
	"subject_id" integer GENERATED ALWAYS AS (((content #>> '{subject,id}')::integer)) STORED,
	"person_id" integer GENERATED ALWAYS AS (((content #>> '{person,id}')::integer)) STORED,
	CONSTRAINT "entries_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE INDEX "entries_subject" ON "ledger"."entries" USING btree ("subject_kind","subject_id","number");--> statement-breakpoint
CREATE INDEX "entries_person" ON "ledger"."entries" USING btree ("person_id","number");