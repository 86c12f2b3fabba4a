import { z } from 'zod'

/**
 * The one reader of process.env. Everything that can be set is here and in `.env.example`.
 *
 * `DATABASE_URL` is the owner (migrations); the app works as `banmian_app` and readers as `banmian_reader`,
 * two roles with fewer rights whose addresses `bin/migrate.ts` derives unless they are given.
 */
const text = (name: string) =>
  z.string({ error: `${name} is not set. \`npm start\` sets it; elsewhere see .env.example.` }).min(1)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: text('DATABASE_URL'),
  DATABASE_APP_URL: z.string().optional(),
  DATABASE_READER_URL: z.string().optional(),
  PAYLOAD_SECRET: text('PAYLOAD_SECRET').refine(
    (value) => value.length >= 32,
    'PAYLOAD_SECRET needs 32 characters or more.',
  ),
  BANMIAN_DATA: z.string().default('.data'),
  BANMIAN_ORIGIN: z.url().default('http://localhost:3000'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The settings, read once. Throws with every fault on a line of its own. */
export function env(): Env {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Banmian's settings do not hold:\n${faults.join('\n')}`)
  }
  parsed = result.data
  return parsed
}
