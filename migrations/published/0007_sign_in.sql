CREATE TABLE "newsroom"."session_origins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"way" text NOT NULL,
	"device" text,
	"address" text,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "session_origins_person" ON "newsroom"."session_origins" USING btree ("person_id");