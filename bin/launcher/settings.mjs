import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** Takes in `.env` where there is one; what the environment says already wins. */
export function readDotEnv() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  for (const name of settings) {
    if (process.env[name] === '') delete process.env[name] // an empty line in .env means "not given"
  }
}

const settings = [
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'DATABASE_READER_URL',
  'PAYLOAD_SECRET',
  'BANMIAN_ORIGIN',
  'BANMIAN_DATA',
  'BANMIAN_HOST',
  'PORT',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
]
