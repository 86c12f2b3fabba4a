import { sql } from 'drizzle-orm'
import type { PeopleStore } from '../../commands/PeopleStore'
import type { NewsroomTransaction } from '../NewsroomTransaction'
import { challengeStore } from './challengeStore'
import { recoveryCodeStore } from './recoveryCodeStore'
import { sessionStore } from './sessionStore'

type Row = {
  readonly id: number
  readonly name: string
  readonly is_disabled: boolean
  readonly is_administrator: boolean
}

const holdsNow = sql`r.role = 'administrator' and r."from" <= now() and (r.until is null or r.until > now())`

/** Who may come in: rows of `newsroom` beside Payload's people and sessions, in the act's transaction. */
export function peopleStore(transaction: NewsroomTransaction): PeopleStore {
  const sessions = sessionStore(transaction)
  return {
    lock: async (id) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('banmian people'))`)
      const { rows } = await transaction.execute<Row>(
        sql`select u.id, u.name, d.person_id is not null as is_disabled,
              exists (select 1 from public.roles r where r.person_id = u.id and ${holdsNow}) as is_administrator
            from public.users u left join newsroom.disabled_people d on d.person_id = u.id where u.id = ${id}
            for update of u`,
      )
      const [row] = rows
      return row
        ? { id: row.id, name: row.name, isDisabled: row.is_disabled, isAdministrator: row.is_administrator }
        : null
    },
    administrators: async () => {
      const { rows } = await transaction.execute<{ id: number }>(
        sql`select distinct r.person_id as id from public.roles r
            where ${holdsNow} and not exists (select 1 from newsroom.disabled_people d where d.person_id = r.person_id)`,
      )
      return rows.map(({ id }) => id)
    },
    disable: async ({ personId, reason, by }) => {
      await transaction.execute(
        sql`insert into newsroom.disabled_people (person_id, reason, by_id, by_name)
            values (${personId}, ${reason}, ${by.id}, ${by.name})`,
      )
      await challengeStore(transaction).drop(personId)
      return sessions.endOthers(personId, null)
    },
    enable: async (personId) => {
      // Payload writes a person's row back whole, sessions and all: one who signed in at the moment of 停用 may have left some.
      await sessions.endOthers(personId, null)
      await transaction.execute(sql`delete from newsroom.disabled_people where person_id = ${personId}`)
    },
    resetSecondFactors: async (personId) => {
      const { rows } = await transaction.execute(
        sql`delete from newsroom.second_factors where person_id = ${personId} returning id`,
      )
      await recoveryCodeStore(transaction).drop(personId)
      await challengeStore(transaction).drop(personId)
      await sessions.endOthers(personId, null)
      return rows.length
    },
  }
}
