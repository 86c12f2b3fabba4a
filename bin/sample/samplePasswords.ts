import { randomInt } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '../../src/env'

export interface SignIn {
  readonly username: string
  readonly name: string
  readonly roles: readonly string[]
  readonly roleNames: string
}

const kept = z.array(z.object({ username: z.string(), password: z.string() }))

/**
 * Random passwords of the sample people, kept in the data folder for its user alone: `people.txt` to read,
 * `people.json` for programs. They are written before the accounts are: a start broken off in between takes
 * them up again, and no account is left whose password nobody knows.
 */
export function samplePasswords(people: readonly SignIn[]) {
  const folder = env().BANMIAN_DATA
  const file = join(folder, 'people.json')
  const earlier = existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  const signIns = people.map(({ username, name, roles, roleNames }) => {
    const password = earlier.find((one) => one.username === username)?.password ?? randomPassword()
    return { username, password, name, roles, roleNames }
  })
  const asText = signIns.map(signInLine).join('\n') + '\n'
  writeFileSync(file, `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 })
  writeFileSync(join(folder, 'people.txt'), asText, { mode: 0o600 })
  const byUsername = new Map(signIns.map(({ username, password }) => [username, password]))
  return { asText, of: (username: string) => byUsername.get(username) ?? randomPassword() }
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789' // none that are taken for one another

/** 15 characters in three groups, as they are read from one screen and typed on another. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}

const signInLine = ({ username, password, name, roleNames }: SignIn & { readonly password: string }) =>
  `  ${username.padEnd(14)} ${password}   ${name} ${roleNames}`
