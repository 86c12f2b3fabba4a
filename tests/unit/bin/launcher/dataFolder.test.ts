import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder } from '../../../../bin/launcher/dataFolder.mjs'
import { readSecrets } from '../../../../bin/launcher/secrets.mjs'
import { Trouble } from '../../../../bin/launcher/Trouble.mjs'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'banmian-data-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('a data folder that cannot be written is named', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  expect(() => openDataFolder(join(file, 'data'))).toThrow(Trouble)
  expect(() => openDataFolder(join(file, 'data'))).toThrow(join(file, 'data'))
})

test.runIf(process.platform === 'linux')(
  'a file system that takes no folders is named, not asked for ever',
  () => {
    expect(() => openDataFolder('/proc/no-such-folder/data')).toThrow('/proc/no-such-folder/data')
  },
)

test('nobody else may list the data folder or read its secrets', () => {
  const data = join(folder, 'data')
  openDataFolder(data)
  readSecrets(data)
  expect(statSync(data).mode & 0o066).toBe(0)
  expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('the secrets of an installation stay the same', () => {
  expect(readSecrets(folder)).toEqual(readSecrets(folder))
})

test('damaged secrets are named, and not made anew over what still depends on them', () => {
  const file = join(folder, 'secrets.json')
  writeFileSync(file, '{"payloadSecret":')
  expect(() => readSecrets(folder)).toThrow(file)
  expect(readFileSync(file, 'utf8')).toBe('{"payloadSecret":')
})
