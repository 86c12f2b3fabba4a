import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Makes what is generated from the collections and schemas: Payload's types, the admin's import map, and a migration
 * of each set where the schema has moved on (`npm run generate -- NAME` names it). Needs no database.
 */
const [name = 'change'] = process.argv.slice(2)
const cli = (path: string) => `node_modules/${path}`

const steps: readonly (readonly string[])[] = [
  [cli('payload/bin.js'), 'generate:types'],
  [cli('payload/bin.js'), 'generate:importmap'],
  [cli('payload/bin.js'), 'migrate:create', name, '--skip-empty'],
  [cli('drizzle-kit/bin.cjs'), 'generate', `--name=${name}`],
]

for (const [script = '', ...args] of steps) {
  if (!existsSync(script)) throw new Error(`${script} is not installed: run npm ci.`)
  const result = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: generatorEnv() })
  if (result.status !== 0) process.exit(1)
}

/** The generators load the settings, and use none of them. */
function generatorEnv(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    PAYLOAD_SECRET: 'only-to-generate-files-without-a-database',
  }
}
