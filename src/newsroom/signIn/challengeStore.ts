import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { NewsroomTransaction } from '../NewsroomTransaction'

type Purpose = 'secondFactor' | 'passkeySignIn' | 'passkeyRegistration'

export interface Challenge {
  readonly id: string
  readonly personId: number | null
  readonly challenge: string | null
}

type Row = {
  readonly id: string
  readonly person_id: number | null
  readonly challenge: string | null
}

/** What was asked at a door and is still to be answered; each is taken once, and lapses. */
export function challengeStore(database: NewsroomTransaction) {
  return {
    open: async (given: {
      readonly purpose: Purpose
      readonly personId: number | null
      readonly challenge: string | null
      readonly seconds: number
    }): Promise<string> => {
      const id = randomUUID()
      await database.execute(
        sql`with gone as (delete from newsroom.sign_in_challenges where expires_at < clock_timestamp())
            insert into newsroom.sign_in_challenges (id, person_id, purpose, challenge, expires_at)
            values (${id}, ${given.personId}, ${given.purpose}, ${given.challenge},
              clock_timestamp() + make_interval(secs => ${given.seconds}))`,
      )
      return id
    },
    /** Looks without taking it. */
    find: async (id: string, purpose: Purpose): Promise<Challenge | null> => {
      if (!isUuid(id)) return null
      const { rows } = await database.execute<Row>(
        sql`select id, person_id, challenge from newsroom.sign_in_challenges
            where id = ${id} and purpose = ${purpose} and expires_at > clock_timestamp()`,
      )
      return rows.map(toChallenge)[0] ?? null
    },
    take: async (id: string, purpose: Purpose): Promise<Challenge | null> => {
      if (!isUuid(id)) return null
      const { rows } = await database.execute<Row>(
        sql`delete from newsroom.sign_in_challenges
            where id = ${id} and purpose = ${purpose} and expires_at > clock_timestamp()
            returning id, person_id, challenge`,
      )
      return rows.map(toChallenge)[0] ?? null
    },
    /** Takes a passkey's challenge by its text, which comes back with the answer. */
    takeByText: async (challenge: string, purpose: Purpose): Promise<Challenge | null> => {
      const { rows } = await database.execute<Row>(
        sql`delete from newsroom.sign_in_challenges
            where challenge = ${challenge} and purpose = ${purpose} and expires_at > clock_timestamp()
            returning id, person_id, challenge`,
      )
      return rows.map(toChallenge)[0] ?? null
    },
    drop: async (personId: number): Promise<void> => {
      await database.execute(sql`delete from newsroom.sign_in_challenges where person_id = ${personId}`)
    },
  }
}

const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

const toChallenge = ({ id, person_id, challenge }: Row): Challenge => ({
  id,
  personId: person_id,
  challenge,
})
