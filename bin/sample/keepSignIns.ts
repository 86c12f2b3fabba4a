import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zh } from '../../src/messages/zh'
import type { SignIn } from './SignIn'

/** Keeps the sign-ins in the data folder, for people (people.txt) and for tests (people.json); only its owner may read. */
export function keepSignIns(folder: string, signIns: readonly SignIn[]): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const text = signIns.map(line).join('\n')
  write(join(folder, 'people.txt'), `${text}\n`)
  write(join(folder, 'people.json'), `${JSON.stringify(signIns, null, 2)}\n`)
  return text
}

const line = ({ username, password, name, roles }: SignIn) =>
  `  ${username.padEnd(15)}${password.padEnd(22)}${name}  ${roles.map((role) => zh.role[role]).join('、')}`

/** Whole or not at all, so that no reader meets half a file. */
function write(file: string, text: string): void {
  const next = `${file}.next`
  writeFileSync(next, text, { mode: 0o600 })
  renameSync(next, file)
}
