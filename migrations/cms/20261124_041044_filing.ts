import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "photos" ALTER COLUMN "caption" DROP NOT NULL;
  ALTER TABLE "photos" ALTER COLUMN "credit" DROP NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "photos" ALTER COLUMN "caption" SET NOT NULL;
  ALTER TABLE "photos" ALTER COLUMN "credit" SET NOT NULL;`)
}
