import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'
import type { SecondFactor } from './SecondFactor'

type Row = Omit<SecondFactor, 'createdAt' | 'usedAt'> & {
  readonly created_at: Date | string
  readonly used_at: Date | string | null
}

/** A passkey as it is checked. */
export interface Passkey {
  readonly factorId: number
  readonly personId: number
  readonly credentialId: string
  readonly publicKey: string // base64url
  readonly counter: number
  readonly transports: readonly string[]
}

/** Second factors. One that was begun and not confirmed is none yet. */
export function secondFactorStore(database: NewsroomTransaction) {
  return {
    list: async (personId: number): Promise<readonly SecondFactor[]> => {
      const { rows } = await database.execute<Row>(
        sql`select id::int, kind, name, created_at, used_at from newsroom.second_factors
            where person_id = ${personId} and confirmed_at is not null order by created_at, id`,
      )
      return rows.map(toSecondFactor)
    },
    has: async (personId: number): Promise<boolean> => {
      const { rows } = await database.execute(
        sql`select 1 from newsroom.second_factors where person_id = ${personId} and confirmed_at is not null limit 1`,
      )
      return rows.length > 0
    },
    /** Begins a one-time code; one that was begun before and never confirmed goes. */
    beginTotp: async (given: { personId: number; name: string; sealedSecret: string }): Promise<void> => {
      await database.execute(
        sql`delete from newsroom.second_factors where person_id = ${given.personId} and confirmed_at is null`,
      )
      await database.execute(
        sql`insert into newsroom.second_factors (person_id, kind, name, sealed_secret)
            values (${given.personId}, 'totp', ${given.name}, ${given.sealedSecret})`,
      )
    },
    /** One-time codes of a person: those in use, or the one that is begun. */
    totps: async (personId: number, isConfirmed: boolean) => {
      const { rows } = await database.execute<{ id: number; sealed_secret: string }>(
        sql`select id::int, sealed_secret from newsroom.second_factors
            where person_id = ${personId} and kind = 'totp' and (confirmed_at is not null) = ${isConfirmed}
            order by id`,
      )
      return rows.map((row) => ({ id: row.id, sealedSecret: row.sealed_secret }))
    },
    /** Takes a step of 30 s; false where this one, or a later one, counted already. Confirms what was begun. */
    takeStep: async (id: number, step: number): Promise<boolean> => {
      const { rows } = await database.execute(
        sql`update newsroom.second_factors
            set last_step = ${step}, used_at = clock_timestamp(), confirmed_at = coalesce(confirmed_at, clock_timestamp())
            where id = ${id} and (last_step is null or last_step < ${step}) returning id`,
      )
      return rows.length > 0
    },
    addPasskey: async (given: Omit<Passkey, 'factorId'> & { readonly name: string }): Promise<void> => {
      await database.execute(
        sql`insert into newsroom.second_factors
              (person_id, kind, name, credential_id, public_key, counter, transports, confirmed_at)
            values (${given.personId}, 'passkey', ${given.name}, ${given.credentialId}, ${given.publicKey},
              ${given.counter}, ${sql.param([...given.transports])}::text[], clock_timestamp())`,
      )
    },
    passkey: async (credentialId: string): Promise<Passkey | null> => {
      const { rows } = await database.execute<PasskeyRow>(
        sql`select id::int, person_id, credential_id, public_key, counter::float8, transports
            from newsroom.second_factors where credential_id = ${credentialId}`,
      )
      return rows.map(toPasskey)[0] ?? null
    },
    passkeysOf: async (personId: number): Promise<readonly Passkey[]> => {
      const { rows } = await database.execute<PasskeyRow>(
        sql`select id::int, person_id, credential_id, public_key, counter::float8, transports
            from newsroom.second_factors where person_id = ${personId} and kind = 'passkey'`,
      )
      return rows.map(toPasskey)
    },
    /** Takes a passkey's counter; false where it does not go up, which a copied key's would not. */
    takeCounter: async (id: number, counter: number): Promise<boolean> => {
      const { rows } = await database.execute(
        sql`update newsroom.second_factors set counter = ${counter}, used_at = clock_timestamp()
            where id = ${id} and (counter < ${counter} or (counter = 0 and ${counter} = 0)) returning id`,
      )
      return rows.length > 0
    },
    remove: async (personId: number, id: number): Promise<boolean> => {
      const { rows } = await database.execute(
        sql`delete from newsroom.second_factors where id = ${id} and person_id = ${personId} returning id`,
      )
      return rows.length > 0
    },
    rename: async (personId: number, id: number, name: string): Promise<void> => {
      await database.execute(
        sql`update newsroom.second_factors set name = ${name} where id = ${id} and person_id = ${personId}`,
      )
    },
  }
}

type PasskeyRow = {
  readonly id: number
  readonly person_id: number
  readonly credential_id: string
  readonly public_key: string
  readonly counter: number | null
  readonly transports: readonly string[] | null
}

const toPasskey = (row: PasskeyRow): Passkey => ({
  factorId: row.id,
  personId: row.person_id,
  credentialId: row.credential_id,
  publicKey: row.public_key,
  counter: row.counter ?? 0,
  transports: row.transports ?? [],
})

const toSecondFactor = ({ created_at, used_at, ...row }: Row): SecondFactor => ({
  ...row,
  createdAt: new Date(created_at).toISOString(),
  usedAt: used_at === null ? null : new Date(used_at).toISOString(),
})
