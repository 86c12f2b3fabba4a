-- What the tables cannot say by themselves: the record and the ledger are written once, the ledger is a chain,
-- the outbox calls, and the newest revision of each thing has a name.

-- Written once -------------------------------------------------------------------------------------------------
CREATE FUNCTION published.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '%.% is written once: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', HINT = 'A correction or a retraction is a new row with the next revision.';
END $$;
--> statement-breakpoint
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON published.issues
  FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
--> statement-breakpoint
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON published.pages
  FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
--> statement-breakpoint
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON published.stories
  FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
--> statement-breakpoint
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON published.outbox
  FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
--> statement-breakpoint
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entries
  FOR EACH STATEMENT EXECUTE FUNCTION published.refuse_change();
--> statement-breakpoint

-- The chain ----------------------------------------------------------------------------------------------------
-- Held until the transaction ends: whoever appends, or publishes, does so one after the other.
CREATE FUNCTION ledger.lock_chain() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(0x62616e6d69616e) $$;
--> statement-breakpoint
-- The form that is hashed; src/ledger/entryHash.ts computes the same.
CREATE FUNCTION ledger.time_text(at timestamptz) RETURNS text LANGUAGE sql AS
  $$ SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;
--> statement-breakpoint
CREATE FUNCTION ledger.chain() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  previous record;
BEGIN
  PERFORM ledger.lock_chain();
  SELECT number, hash INTO previous FROM ledger.entries ORDER BY number DESC LIMIT 1;
  NEW.number := coalesce(previous.number, 0) + 1;
  NEW.recorded_at := clock_timestamp();
  NEW.prev_hash := coalesce(previous.hash, repeat('0', 64));
  NEW.hash := encode(sha256(convert_to(concat_ws(E'\n', 'banmian-ledger-1', NEW.number::text,
    ledger.time_text(NEW.recorded_at), NEW.prev_hash, NEW.content::text), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER chained BEFORE INSERT ON ledger.entries FOR EACH ROW EXECUTE FUNCTION ledger.chain();
--> statement-breakpoint
-- Also where a session asks for no triggers (session_replication_role = replica).
ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER written_once;
--> statement-breakpoint
ALTER TABLE ledger.entries ENABLE ALWAYS TRIGGER chained;
--> statement-breakpoint

-- The outbox calls ---------------------------------------------------------------------------------------------
CREATE FUNCTION published.call_outbox() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_notify('banmian_outbox', '');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER call_outbox AFTER INSERT ON published.outbox
  FOR EACH STATEMENT EXECUTE FUNCTION published.call_outbox();
--> statement-breakpoint

-- The newest revision ------------------------------------------------------------------------------------------
CREATE VIEW published.current_issues AS SELECT * FROM published.issues i WHERE NOT EXISTS
  (SELECT FROM published.issues newer WHERE newer.date = i.date AND newer.revision > i.revision);
--> statement-breakpoint
CREATE VIEW published.current_pages AS SELECT * FROM published.pages p WHERE NOT EXISTS
  (SELECT FROM published.pages newer WHERE newer.date = p.date AND newer.number = p.number AND newer.revision > p.revision);
--> statement-breakpoint
CREATE VIEW published.current_stories AS SELECT * FROM published.stories s WHERE NOT EXISTS
  (SELECT FROM published.stories newer WHERE newer.story_id = s.story_id AND newer.revision > s.revision);
