import { bigint, check, index, integer, primaryKey, real, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { newsroomSchema } from './schema'

const key = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const madeAt = (name = 'at') =>
  moment(name)
    .notNull()
    .default(sql`clock_timestamp()`)
const personId = () => integer('person_id').notNull()

/** Second factors: a TOTP secret (sealed with the server's key) or a passkey. `last_step` and `counter` stop replays. */
export const secondFactors = newsroomSchema.table(
  'second_factors',
  {
    id: key(),
    personId: personId(),
    kind: text({ enum: ['totp', 'passkey'] }).notNull(),
    name: text().notNull(),
    sealedSecret: text('sealed_secret'),
    lastStep: bigint('last_step', { mode: 'number' }),
    credentialId: text('credential_id').unique(),
    publicKey: text('public_key'),
    counter: bigint({ mode: 'number' }),
    transports: text().array(),
    createdAt: madeAt('created_at'),
    confirmedAt: moment('confirmed_at'),
    usedAt: moment('used_at'),
  },
  (row) => [
    index('second_factors_person').on(row.personId),
    check(
      'second_factors_of_kind',
      sql`(${row.kind} = 'totp' and ${row.sealedSecret} is not null)
        or (${row.kind} = 'passkey' and ${row.credentialId} is not null and ${row.publicKey} is not null)`,
    ),
  ],
)

/** 备用码: for whoever lost the second factor; each counts once. */
export const recoveryCodes = newsroomSchema.table(
  'recovery_codes',
  { personId: personId(), hash: text().notNull(), usedAt: moment('used_at') },
  (row) => [primaryKey({ columns: [row.personId, row.hash] })],
)

/** Challenges of passkeys and of the step between password and second factor; each is taken once and lapses. */
export const signInChallenges = newsroomSchema.table(
  'sign_in_challenges',
  {
    id: uuid().primaryKey(),
    personId: integer('person_id'),
    purpose: text({ enum: ['secondFactor', 'passkeySignIn', 'passkeyRegistration'] }).notNull(),
    challenge: text(),
    expiresAt: moment('expires_at').notNull(),
  },
  (row) => [index('sign_in_challenges_expires').on(row.expiresAt)],
)

/** 停用: people who may not come in. Not in the user's row, which Payload writes back whole at each sign-in. */
export const disabledPeople = newsroomSchema.table('disabled_people', {
  personId: integer('person_id').primaryKey(),
  reason: text().notNull(),
  byId: integer('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: madeAt(),
})

/** Where a session was opened from, and how; the session itself is Payload's row of the same id. */
export const sessionOrigins = newsroomSchema.table(
  'session_origins',
  {
    id: uuid().primaryKey(),
    personId: personId(),
    way: text({
      enum: ['password', 'oneTimeCode', 'recoveryCode', 'passkey', 'singleSignOn', 'admin'],
    }).notNull(),
    device: text(),
    address: text(),
    at: madeAt(),
  },
  (row) => [index('session_origins_person').on(row.personId)],
)

/** Tries at the doors, for all instances together: see auth/signInTries. */
export const signInTries = newsroomSchema.table(
  'sign_in_tries',
  { key: text().primaryKey(), tries: real().notNull(), at: madeAt() },
  (row) => [index('sign_in_tries_at').on(row.at)],
)
