ALTER TABLE "newsroom"."filings" ADD COLUMN "again_key" uuid;--> statement-breakpoint
ALTER TABLE "newsroom"."filings" ADD COLUMN "again_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "newsroom"."filings" ADD CONSTRAINT "filings_again_key_unique" UNIQUE("again_key");