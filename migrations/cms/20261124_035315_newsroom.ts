import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "waiting_since" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD COLUMN "assigned_to_id" integer;
  ALTER TABLE "articles" ADD COLUMN "due_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_waiting_since" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_assigned_to_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_due_at" timestamp(3) with time zone;
  ALTER TABLE "issues" ADD COLUMN "press_at" timestamp(3) with time zone;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_assigned_to_id_users_id_fk" FOREIGN KEY ("version_assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_assigned_to_idx" ON "articles" USING btree ("assigned_to_id");
  CREATE INDEX "reviewState_waitingSince_idx" ON "articles" USING btree ("review_state","waiting_since");
  CREATE INDEX "_articles_v_version_version_assigned_to_idx" ON "_articles_v" USING btree ("version_assigned_to_id");
  CREATE INDEX "version_reviewState_version_waitingSince_idx" ON "_articles_v" USING btree ("version_review_state","version_waiting_since");`)
  // 进入本状态: set here and nowhere else, so that it holds whatever door the change came by.
  await db.execute(sql`
  UPDATE "articles" SET "waiting_since" = "updated_at";
  CREATE FUNCTION public.note_waiting_since() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
  BEGIN
    IF TG_OP = 'INSERT' OR NEW.review_state IS DISTINCT FROM OLD.review_state THEN
      NEW.waiting_since := clock_timestamp();
    ELSE
      NEW.waiting_since := OLD.waiting_since;
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER note_waiting_since BEFORE INSERT OR UPDATE ON "articles"
    FOR EACH ROW EXECUTE FUNCTION public.note_waiting_since();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TRIGGER note_waiting_since ON "articles";
  DROP FUNCTION public.note_waiting_since();
   ALTER TABLE "articles" DROP CONSTRAINT "articles_assigned_to_id_users_id_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_assigned_to_id_users_id_fk";
  
  DROP INDEX "articles_assigned_to_idx";
  DROP INDEX "reviewState_waitingSince_idx";
  DROP INDEX "_articles_v_version_version_assigned_to_idx";
  DROP INDEX "version_reviewState_version_waitingSince_idx";
  ALTER TABLE "articles" DROP COLUMN "waiting_since";
  ALTER TABLE "articles" DROP COLUMN "assigned_to_id";
  ALTER TABLE "articles" DROP COLUMN "due_at";
  ALTER TABLE "_articles_v" DROP COLUMN "version_waiting_since";
  ALTER TABLE "_articles_v" DROP COLUMN "version_assigned_to_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_due_at";
  ALTER TABLE "issues" DROP COLUMN "press_at";`)
}
