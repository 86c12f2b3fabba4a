CREATE TABLE "published"."files" (
	"hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"mime" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"size" integer NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "files_hash_is_of_bytes" CHECK ("published"."files"."hash" = encode(sha256("published"."files"."bytes"), 'hex')),
	CONSTRAINT "files_size_is_of_bytes" CHECK ("published"."files"."size" = octet_length("published"."files"."bytes"))
);
--> statement-breakpoint
ALTER TABLE "published"."issues" ADD COLUMN "file_hashes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "published"."pages" ADD COLUMN "file_hashes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "issues_files" ON "published"."issues" USING gin ("file_hashes");--> statement-breakpoint
CREATE INDEX "pages_files" ON "published"."pages" USING gin ("file_hashes");
--> statement-breakpoint
-- They are packed already, and a reader may ask for a piece.
ALTER TABLE published.files ALTER COLUMN bytes SET STORAGE EXTERNAL;
--> statement-breakpoint
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON published.files
  FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
--> statement-breakpoint
-- What the newest revisions refer to; a file of a page that was taken back is out of readers' reach.
-- A row for each page (or issue, where page_number is null) that refers to it.
CREATE VIEW published.current_files AS
  SELECT f.hash, f.kind, f.mime, f.size, f.bytes, p.content ->> 'newspaper' AS newspaper, p.date, p.number AS page_number
    FROM published.files f JOIN published.pages p ON p.file_hashes @> ARRAY[f.hash]
    WHERE NOT EXISTS (SELECT FROM published.pages newer
      WHERE newer.date = p.date AND newer.number = p.number AND newer.revision > p.revision)
  UNION ALL
  SELECT f.hash, f.kind, f.mime, f.size, f.bytes, i.content ->> 'newspaper', i.date, NULL
    FROM published.files f JOIN published.issues i ON i.file_hashes @> ARRAY[f.hash]
    WHERE NOT EXISTS (SELECT FROM published.issues newer WHERE newer.date = i.date AND newer.revision > i.revision);
