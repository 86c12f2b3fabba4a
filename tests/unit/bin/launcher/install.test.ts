import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isInstalled } from '../../../../bin/launcher/install.mjs'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

type Versions = Readonly<Record<string, { version: string; optional?: true }>>

function checkout(wanted: Versions, found: Versions | null, installed: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-install-'))
  folders.push(folder)
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  for (const path of installed) mkdirSync(join(folder, path), { recursive: true })
  if (found) {
    mkdirSync(join(folder, 'node_modules'), { recursive: true })
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: found }))
  }
  return folder
}

const pg = { 'node_modules/pg': { version: '1.0.0' } }
const forMacs = { 'node_modules/macs': { version: '1.0.0', optional: true } } as const

test('a fresh clone has to be installed', () => {
  expect(isInstalled(checkout(pg, null, []))).toBe(false)
})

test('what the lockfile says is not installed again, whoever installed it', () => {
  expect(isInstalled(checkout(pg, pg, ['node_modules/pg']))).toBe(true)
})

test('a package of another version is installed anew', () => {
  const older = { 'node_modules/pg': { version: '0.9.0' } }
  expect(isInstalled(checkout(pg, older, ['node_modules/pg']))).toBe(false)
})

test('a package whose folder was deleted is installed anew', () => {
  expect(isInstalled(checkout(pg, pg, []))).toBe(false)
})

test('a package for another platform may be missing', () => {
  expect(isInstalled(checkout({ ...pg, ...forMacs }, pg, ['node_modules/pg']))).toBe(true)
})
