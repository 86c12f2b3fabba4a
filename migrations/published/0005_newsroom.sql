CREATE SCHEMA "newsroom";
--> statement-breakpoint
CREATE TABLE "newsroom"."commissions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."commissions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text NOT NULL,
	"brief" text,
	"planned_length" integer,
	"due_at" timestamp with time zone NOT NULL,
	"issue_date" text,
	"page_number" smallint,
	"rubric_id" integer,
	"person_id" integer NOT NULL,
	"person_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "newsroom"."deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"channel" text NOT NULL,
	"target" text NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"delivered_at" timestamp with time zone,
	"given_up_at" timestamp with time zone,
	"fault" text
);
--> statement-breakpoint
CREATE TABLE "newsroom"."disabled_people" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"by_id" integer NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom"."filings" (
	"key" uuid PRIMARY KEY NOT NULL,
	"article_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "filings_article_id_unique" UNIQUE("article_id")
);
--> statement-breakpoint
CREATE TABLE "newsroom"."invitations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."invitations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"commission_id" bigint NOT NULL,
	"invited_person_id" integer,
	"co_organizer_id" integer,
	"article_id" integer,
	"answered_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"declined_words" text,
	CONSTRAINT "invitations_one_invited" CHECK (("newsroom"."invitations"."invited_person_id" is null) <> ("newsroom"."invitations"."co_organizer_id" is null))
);
--> statement-breakpoint
CREATE TABLE "newsroom"."leases" (
	"article_id" integer PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"person_name" text NOT NULL,
	"since" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"renewed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom"."marks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."marks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"page_id" integer NOT NULL,
	"round" smallint NOT NULL,
	"placed_hash" text,
	"sign" text NOT NULL,
	"anchor" jsonb NOT NULL,
	"words" text,
	"person_id" integer NOT NULL,
	"person_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"settlement" text,
	"settled_words" text,
	"settled_at" timestamp with time zone,
	"settled_by_id" integer,
	"settled_by_name" text,
	CONSTRAINT "marks_round" CHECK ("newsroom"."marks"."round" between 1 and 3),
	CONSTRAINT "marks_settled_whole" CHECK (("newsroom"."marks"."settlement" is null) = ("newsroom"."marks"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "newsroom"."notice_settings" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"email" text,
	"by_email" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom"."notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"link" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "newsroom"."recovery_codes" (
	"person_id" integer NOT NULL,
	"hash" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_person_id_hash_pk" PRIMARY KEY("person_id","hash")
);
--> statement-breakpoint
CREATE TABLE "newsroom"."remarks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."remarks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" integer NOT NULL,
	"answer_to" bigint,
	"anchor" jsonb,
	"copy_hash" text NOT NULL,
	"words" text NOT NULL,
	"person_id" integer NOT NULL,
	"person_name" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by_id" integer,
	"settled_by_name" text
);
--> statement-breakpoint
CREATE TABLE "newsroom"."schedules" (
	"issue_id" integer PRIMARY KEY NOT NULL,
	"publish_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"person_id" integer NOT NULL,
	"person_name" text NOT NULL,
	"set_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"tried_at" timestamp with time zone,
	"refusal" jsonb
);
--> statement-breakpoint
CREATE TABLE "newsroom"."second_factors" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."second_factors_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"sealed_secret" text,
	"last_step" bigint,
	"credential_id" text,
	"public_key" text,
	"counter" bigint,
	"transports" text[],
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	CONSTRAINT "second_factors_credential_id_unique" UNIQUE("credential_id"),
	CONSTRAINT "second_factors_of_kind" CHECK (("newsroom"."second_factors"."kind" = 'totp' and "newsroom"."second_factors"."sealed_secret" is not null)
        or ("newsroom"."second_factors"."kind" = 'passkey' and "newsroom"."second_factors"."credential_id" is not null and "newsroom"."second_factors"."public_key" is not null))
);
--> statement-breakpoint
CREATE TABLE "newsroom"."set_aside_texts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."set_aside_texts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"person_name" text NOT NULL,
	"base_rev" integer NOT NULL,
	"fields" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom"."sign_in_challenges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" integer,
	"purpose" text NOT NULL,
	"challenge" text,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom"."sign_in_tries" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" real NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom"."webhooks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "newsroom"."webhooks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"url" text NOT NULL,
	"kinds" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "newsroom"."weekday_plans" (
	"weekday" smallint PRIMARY KEY NOT NULL,
	"pages" jsonb NOT NULL,
	"press_time" text,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"changed_by_name" text NOT NULL,
	CONSTRAINT "weekday_plans_weekday" CHECK ("newsroom"."weekday_plans"."weekday" between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "newsroom"."working_copies" (
	"person_id" integer NOT NULL,
	"key" text NOT NULL,
	"base_rev" integer,
	"fields" jsonb NOT NULL,
	"sequence" bigint NOT NULL,
	"saved_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "working_copies_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
ALTER TABLE "newsroom"."invitations" ADD CONSTRAINT "invitations_commission_id_commissions_id_fk" FOREIGN KEY ("commission_id") REFERENCES "newsroom"."commissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commissions_due" ON "newsroom"."commissions" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "newsroom"."deliveries" USING btree ("next_at") WHERE "newsroom"."deliveries"."delivered_at" is null and "newsroom"."deliveries"."given_up_at" is null;--> statement-breakpoint
CREATE INDEX "invitations_commission" ON "newsroom"."invitations" USING btree ("commission_id");--> statement-breakpoint
CREATE INDEX "invitations_person" ON "newsroom"."invitations" USING btree ("invited_person_id");--> statement-breakpoint
CREATE INDEX "invitations_co_organizer" ON "newsroom"."invitations" USING btree ("co_organizer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_article" ON "newsroom"."invitations" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "marks_page" ON "newsroom"."marks" USING btree ("page_id","id");--> statement-breakpoint
CREATE INDEX "notices_person" ON "newsroom"."notices" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "newsroom"."notices" USING btree ("person_id") WHERE "newsroom"."notices"."read_at" is null;--> statement-breakpoint
CREATE INDEX "remarks_article" ON "newsroom"."remarks" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "schedules_due" ON "newsroom"."schedules" USING btree ("publish_at") WHERE "newsroom"."schedules"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "second_factors_person" ON "newsroom"."second_factors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "set_aside_texts_article" ON "newsroom"."set_aside_texts" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "sign_in_challenges_expires" ON "newsroom"."sign_in_challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_tries_at" ON "newsroom"."sign_in_tries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "working_copies_key" ON "newsroom"."working_copies" USING btree ("key");