import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** Takes in `.env` where there is one; what the environment says already wins. */
export function readDotEnv() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  for (const name of ['DATABASE_URL', 'PORT', 'BANMIAN_DATA', 'PAYLOAD_SECRET', 'BANMIAN_ORIGIN']) {
    if (process.env[name] === '') delete process.env[name] // an empty line in .env means "not given"
  }
}
