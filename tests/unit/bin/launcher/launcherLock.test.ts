import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder, processBegun } from '../../../../bin/launcher/launcherLock.mjs'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'banmian-lock-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const leaveLock = (holder: object) => writeFileSync(join(folder, 'launcher.lock'), JSON.stringify(holder))
const deadProcess = () => spawnSync(process.execPath, ['--version']).pid

test('a second start on one data folder is told which process has it', () => {
  leaveLock({ pid: process.ppid, begun: processBegun(process.ppid) })
  expect(() => lockDataFolder(folder)).toThrow(String(process.ppid))
})

test('the lock of a start that was killed is taken over', () => {
  leaveLock({ pid: deadProcess(), begun: '1' })
  lockDataFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a killed start is taken over where its number was given to another process', () => {
  leaveLock({ pid: process.ppid, begun: 'long ago' })
  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('a lock cut off in the middle by a power failure is taken over', () => {
  writeFileSync(join(folder, 'launcher.lock'), '{"pid":')
  expect(() => lockDataFolder(folder)).not.toThrow()
})

test('a released lock is free again', () => {
  lockDataFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})
