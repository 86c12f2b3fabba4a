import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
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
  /** Payload empties the database at start where this is 'true'. Nothing of ours ever wants that. */
  PAYLOAD_DROP_DATABASE: z.literal('false').optional(),
  /** Proxies in front whose `x-forwarded-…` are believed: addresses or networks, with commas between. */
  BANMIAN_TRUSTED_PROXIES: z
    .string()
    .default('')
    .refine(
      (value) => listOf(value).every(isAddressOrNetwork),
      'BANMIAN_TRUSTED_PROXIES wants addresses or networks, such as 127.0.0.1,10.0.0.0/8.',
    ),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
})

const listOf = (value: string) =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

function isAddressOrNetwork(entry: string): boolean {
  const [address = '', bits = '0', ...more] = entry.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= most
}

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The settings, read once. Throws with every fault on a line of its own. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Settings out of an environment; see `env`. */
export function parseEnv(environment: Readonly<Record<string, string | undefined>>): Env {
  const result = schema.safeParse(environment)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Banmian's settings do not hold:\n${faults.join('\n')}`)
}

const roleAddresses = { banmian_app: 'DATABASE_APP_URL', banmian_reader: 'DATABASE_READER_URL' } as const

/**
 * Where one of the two roles with fewer rights connects: the address that is given, else the owner's with the
 * role's name and the password that the installation's secret yields (bin/launcher/roleUrls.mjs derives the same).
 */
export function databaseUrlOf(role: keyof typeof roleAddresses): string {
  const settings = env()
  const given = settings[roleAddresses[role]]
  if (given) return given
  const url = new URL(settings.DATABASE_URL)
  url.username = role
  url.password = createHmac('sha256', settings.PAYLOAD_SECRET).update(role).digest('hex')
  return url.toString()
}

/** Whose word on where a request comes from is believed. */
export function listedProxies(): readonly string[] {
  return listOf(env().BANMIAN_TRUSTED_PROXIES)
}

/** What the worker shows the web app to be let in at /api/internal: both derive it from the installation's secret. */
export function internalToken(): string {
  return createHmac('sha256', env().PAYLOAD_SECRET).update('internal').digest('hex')
}

/** What single sign-on needs; null where it is not set up. next-auth takes the address of the site from its own variable. */
export function singleSignOn(): { issuer: string; clientId: string; clientSecret: string } | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, BANMIAN_ORIGIN } = env()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null
  process.env['NEXTAUTH_URL'] ??= BANMIAN_ORIGIN
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
}
