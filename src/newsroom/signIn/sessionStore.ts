import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'

export type Way = 'password' | 'oneTimeCode' | 'recoveryCode' | 'passkey' | 'singleSignOn' | 'admin'

/** A session as its owner sees it. */
export interface OpenSession {
  readonly id: string
  readonly openedAt: string
  readonly expiresAt: string
  readonly way: Way | null
  readonly device: string | null
  readonly address: string | null
}

type Row = Omit<OpenSession, 'openedAt' | 'expiresAt'> & {
  readonly opened_at: Date | string
  readonly expires_at: Date | string
}

/** Sessions are Payload's rows; where each was opened from stands beside them. Ending one is dropping its row. */
export function sessionStore(database: NewsroomTransaction) {
  return {
    noteOrigin: async (
      given: Pick<OpenSession, 'id' | 'way' | 'device' | 'address'> & { personId: number },
    ) => {
      await database.execute(
        sql`with gone as (
              delete from newsroom.session_origins o
              where not exists (select 1 from public.users_sessions s where s.id = o.id::text) and o.at < clock_timestamp() - interval '1 day'
            )
            insert into newsroom.session_origins (id, person_id, way, device, address)
            values (${given.id}, ${given.personId}, ${given.way}, ${given.device?.slice(0, 300) ?? null}, ${given.address})
            on conflict (id) do nothing`,
      )
    },
    list: async (personId: number): Promise<readonly OpenSession[]> => {
      const { rows } = await database.execute<Row>(
        sql`select s.id, s.created_at as opened_at, s.expires_at, o.way, o.device, o.address
            from public.users_sessions s left join newsroom.session_origins o on o.id::text = s.id
            where s._parent_id = ${personId} and s.expires_at > now() order by s.created_at desc, s.id`,
      )
      return rows.map(({ opened_at, expires_at, ...row }) => ({
        ...row,
        openedAt: new Date(opened_at).toISOString(),
        expiresAt: new Date(expires_at).toISOString(),
      }))
    },
    end: async (personId: number, id: string): Promise<boolean> => {
      const { rows } = await database.execute(
        sql`delete from public.users_sessions where _parent_id = ${personId} and id = ${id} returning id`,
      )
      return rows.length > 0
    },
    /** Ends all but one; all, where `kept` is null. Answers how many. */
    endOthers: async (personId: number, kept: string | null): Promise<number> => {
      const { rows } = await database.execute(
        sql`delete from public.users_sessions where _parent_id = ${personId} and id is distinct from ${kept} returning id`,
      )
      return rows.length
    },
  }
}
