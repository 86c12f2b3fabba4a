import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceHash } from '../../../../bin/launcher/build.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banmian-build-'))
  mkdirSync(join(folder, 'src/site'), { recursive: true })
  writeFileSync(join(folder, 'src/site/Page.tsx'), 'one')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a changed source makes the build stale', () => {
  const before = sourceHash(folder)
  writeFileSync(join(folder, 'src/site/Page.tsx'), 'two')
  expect(sourceHash(folder)).not.toBe(before)
})

test('a renamed source makes the build stale', () => {
  const before = sourceHash(folder)
  rmSync(join(folder, 'src/site/Page.tsx'))
  writeFileSync(join(folder, 'src/site/Sheet.tsx'), 'one')
  expect(sourceHash(folder)).not.toBe(before)
})

test('a changed setting of the build makes it stale', () => {
  const before = sourceHash(folder)
  writeFileSync(join(folder, 'next.config.mjs'), 'export default {}')
  expect(sourceHash(folder)).not.toBe(before)
})

test('what the app is not built from leaves the build alone', () => {
  const before = sourceHash(folder)
  writeFileSync(join(folder, 'README.md'), 'Banmian')
  expect(sourceHash(folder)).toBe(before)
})
