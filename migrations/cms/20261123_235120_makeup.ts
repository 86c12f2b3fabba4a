import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_press_files_kind" AS ENUM('iccProfile', 'font');
  CREATE TABLE "placed_pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"page_id" integer NOT NULL,
  	"placed" jsonb NOT NULL
  );
  
  CREATE TABLE "page_styles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"style_id" varchar,
  	"definition" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "page_visits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"page_id" integer NOT NULL,
  	"person_id" integer NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"seen_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "press_files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"licence" varchar,
  	"kind" "enum_press_files_kind",
  	"hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "page_layouts" ALTER COLUMN "style" SET DATA TYPE varchar;
  ALTER TABLE "page_layouts" ALTER COLUMN "style" SET DEFAULT 'broadsheet-8x13';
  ALTER TABLE "pages" ADD COLUMN "makeup" jsonb;
  ALTER TABLE "pages" ADD COLUMN "placed_hash" varchar;
  ALTER TABLE "pages" ADD COLUMN "placed_by" jsonb;
  ALTER TABLE "_pages_v" ADD COLUMN "version_makeup" jsonb;
  ALTER TABLE "_pages_v" ADD COLUMN "version_placed_hash" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_placed_by" jsonb;
  ALTER TABLE "page_layouts" ADD COLUMN "co_organizers" jsonb;
  ALTER TABLE "page_layouts" ADD COLUMN "makeup" jsonb;
  ALTER TABLE "newspaper" ADD COLUMN "editor_in_chief" varchar;
  ALTER TABLE "newspaper" ADD COLUMN "zip_code" varchar;
  ALTER TABLE "newspaper" ADD COLUMN "website" varchar;
  ALTER TABLE "newspaper" ADD COLUMN "advertising_licence" varchar;
  ALTER TABLE "newspaper" ADD COLUMN "page_style" varchar DEFAULT 'broadsheet-8x13';
  ALTER TABLE "newspaper" ADD COLUMN "output_intent_id" integer;
  ALTER TABLE "placed_pages" ADD CONSTRAINT "placed_pages_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "page_visits" ADD CONSTRAINT "page_visits_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "page_visits" ADD CONSTRAINT "page_visits_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "placed_pages_page_idx" ON "placed_pages" USING btree ("page_id");
  CREATE UNIQUE INDEX "page_styles_style_id_idx" ON "page_styles" USING btree ("style_id");
  CREATE INDEX "page_styles_updated_at_idx" ON "page_styles" USING btree ("updated_at");
  CREATE INDEX "page_styles_created_at_idx" ON "page_styles" USING btree ("created_at");
  CREATE INDEX "page_visits_page_idx" ON "page_visits" USING btree ("page_id");
  CREATE INDEX "page_visits_person_idx" ON "page_visits" USING btree ("person_id");
  CREATE INDEX "page_visits_seen_at_idx" ON "page_visits" USING btree ("seen_at");
  CREATE UNIQUE INDEX "page_person_idx" ON "page_visits" USING btree ("page_id","person_id");
  CREATE UNIQUE INDEX "press_files_hash_idx" ON "press_files" USING btree ("hash");
  CREATE INDEX "press_files_updated_at_idx" ON "press_files" USING btree ("updated_at");
  CREATE INDEX "press_files_created_at_idx" ON "press_files" USING btree ("created_at");
  CREATE UNIQUE INDEX "press_files_filename_idx" ON "press_files" USING btree ("filename");
  ALTER TABLE "newspaper" ADD CONSTRAINT "newspaper_output_intent_id_press_files_id_fk" FOREIGN KEY ("output_intent_id") REFERENCES "public"."press_files"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "newspaper_output_intent_idx" ON "newspaper" USING btree ("output_intent_id");
  DROP TYPE "public"."enum_page_layouts_style";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_page_layouts_style" AS ENUM('broadsheet-8x13', 'tabloid-6x11');
  ALTER TABLE "placed_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_styles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_visits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "press_files" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "placed_pages" CASCADE;
  DROP TABLE "page_styles" CASCADE;
  DROP TABLE "page_visits" CASCADE;
  DROP TABLE "press_files" CASCADE;
  ALTER TABLE "newspaper" DROP CONSTRAINT "newspaper_output_intent_id_press_files_id_fk";
  
  DROP INDEX "newspaper_output_intent_idx";
  ALTER TABLE "page_layouts" ALTER COLUMN "style" SET DEFAULT 'broadsheet-8x13'::"public"."enum_page_layouts_style";
  ALTER TABLE "page_layouts" ALTER COLUMN "style" SET DATA TYPE "public"."enum_page_layouts_style" USING "style"::"public"."enum_page_layouts_style";
  ALTER TABLE "pages" DROP COLUMN "makeup";
  ALTER TABLE "pages" DROP COLUMN "placed_hash";
  ALTER TABLE "pages" DROP COLUMN "placed_by";
  ALTER TABLE "_pages_v" DROP COLUMN "version_makeup";
  ALTER TABLE "_pages_v" DROP COLUMN "version_placed_hash";
  ALTER TABLE "_pages_v" DROP COLUMN "version_placed_by";
  ALTER TABLE "page_layouts" DROP COLUMN "co_organizers";
  ALTER TABLE "page_layouts" DROP COLUMN "makeup";
  ALTER TABLE "newspaper" DROP COLUMN "editor_in_chief";
  ALTER TABLE "newspaper" DROP COLUMN "zip_code";
  ALTER TABLE "newspaper" DROP COLUMN "website";
  ALTER TABLE "newspaper" DROP COLUMN "advertising_licence";
  ALTER TABLE "newspaper" DROP COLUMN "page_style";
  ALTER TABLE "newspaper" DROP COLUMN "output_intent_id";
  DROP TYPE "public"."enum_press_files_kind";`)
}
