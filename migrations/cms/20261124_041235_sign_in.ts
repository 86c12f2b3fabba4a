import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_newspaper_second_factor" AS ENUM('nobody', 'leaders', 'everyone');
  ALTER TABLE "newspaper" ADD COLUMN "second_factor" "enum_newspaper_second_factor" DEFAULT 'nobody' NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "newspaper" DROP COLUMN "second_factor";
  DROP TYPE "public"."enum_newspaper_second_factor";`)
}
