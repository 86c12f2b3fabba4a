import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'

/** A person in the administrator's list. */
export interface PersonRow {
  readonly id: number
  readonly name: string
  readonly username: string
  readonly roles: readonly string[]
  readonly factors: number
  readonly sessions: number
  readonly disabled: { readonly reason: string; readonly byName: string; readonly at: string } | null
}

type Row = Omit<PersonRow, 'disabled'> & {
  readonly reason: string | null
  readonly by_name: string | null
  readonly at: Date | string | null
}

/** Everybody with an account: those who are shut out last, then by name. */
export async function peopleForDesk(database: NewsroomTransaction): Promise<readonly PersonRow[]> {
  const { rows } = await database.execute<Row>(
    sql`select u.id, u.name, u.username, d.reason, d.by_name, d.at,
          array(select distinct r.role::text from public.roles r where r.person_id = u.id
            and r."from" <= now() and (r.until is null or r.until > now()) order by 1) as roles,
          (select count(*)::int from newsroom.second_factors f
            where f.person_id = u.id and f.confirmed_at is not null) as factors,
          (select count(*)::int from public.users_sessions s
            where s._parent_id = u.id and s.expires_at > now()) as sessions
        from public.users u left join newsroom.disabled_people d on d.person_id = u.id
        order by d.person_id is not null, u.name, u.id`,
  )
  return rows.map(({ reason, by_name, at, ...row }) => ({
    ...row,
    disabled: reason === null ? null : { reason, byName: by_name ?? '', at: new Date(at ?? 0).toISOString() },
  }))
}
