import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseIdentity } from '../../../bin/launcher/postgres/identity.mjs'

const startedByRoot = process.getuid?.() === 0
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-identity-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A program in `place`, run as Postgres would be: prints its user, then whether access(2) lets it at its own file. */
function runAsPostgres(place: string): string[] {
  const program = join(place, 'whoami.sh')
  writeFileSync(program, '#!/bin/sh\nid -u\ntest -x "$0" && echo "reaches $0"\n', { mode: 0o755 })
  const { file, args, options } = chooseIdentity({ native: place, clusterFolder: place }).command(program, [])
  return spawnSync(file, args, { ...options, cwd: '/', encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
}

test('Postgres is never run as root, and as nobody else than the person who is not root', () => {
  chmodSync(folder, 0o755)
  const [user] = runAsPostgres(folder)
  if (startedByRoot) expect(user).not.toBe('0')
  else expect(user).toBe(String(process.getuid?.()))
})

test('Postgres reaches its programs and data in a clone under a folder that is closed to others', () => {
  const clone = join(folder, 'clone')
  mkdirSync(clone, { mode: 0o755 })
  chmodSync(folder, 0o700)
  expect(runAsPostgres(clone)[1]).toBe(`reaches ${join(clone, 'whoami.sh')}`)
})
