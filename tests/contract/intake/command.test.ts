import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'banmian-intake-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run --silent intake', () => {
  it('prints one JSON object, the same bytes each time', () => {
    const file = given(
      'page.txt',
      '甲县科协 举办科普讲座\n\n本报讯 3月1日,甲县科协举办科普讲座。\n\n(甲县科协)\n',
    )
    const [first, second] = [intake(file), intake(file)]
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toBe(second.stdout)
    expect(JSON.parse(first.stdout)).toMatchObject({
      stories: [{ kicker: '甲县科协', headline: '举办科普讲座' }],
    })
  })

  it('reads an empty file as an empty page', () => {
    expect(intake(given('empty.txt', '')).status).toBe(0)
  })

  it.each([
    ['a file that is not there', () => join(folder, 'nowhere.txt')],
    ['a folder', () => folder],
    ['bytes that are not UTF-8', () => given('gbk.txt', new Uint8Array([0xb0, 0xe6, 0xc3, 0xe6]))],
    ['UTF-8 that breaks off inside a character', () => given('cut.txt', new Uint8Array([0x41, 0xe7, 0x89]))],
    ['more than 2 MB', () => given('big.txt', 'a'.repeat(2 * 1024 * 1024 + 1))],
    ['binary data', () => given('nul.txt', 'a\u0000b')],
  ])('refuses %s with one clear line', (_, file) => {
    const { status, stdout, stderr } = intake(file())
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^intake: [^\n]+\n$/)
  })
})

function given(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

function intake(file: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bin/intake.ts', file], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
