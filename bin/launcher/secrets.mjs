import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { troubles } from './messages.mjs'
import { Trouble } from './Trouble.mjs'

/** The installation's own secrets: made once, kept in the data folder for its user alone. */
export function readSecrets(folder) {
  const file = join(folder, 'secrets.json')
  const kept = readKept(file)
  if (kept) return kept
  const secrets = {
    payloadSecret: randomBytes(32).toString('hex'),
    databasePassword: randomBytes(24).toString('hex'),
  }
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(fresh, file) // a crash leaves the whole file or none
  return secrets
}

function readKept(file) {
  try {
    const { payloadSecret, databasePassword } = JSON.parse(readFileSync(file, 'utf8'))
    if (payloadSecret && databasePassword) return { payloadSecret, databasePassword }
    throw Object.assign(new Error('incomplete'), { code: 'incomplete' })
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw new Trouble(troubles.secretsUnreadable(file, error.code ?? error.message))
  }
}
