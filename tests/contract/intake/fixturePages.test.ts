import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkNothingLost } from '../../../src/intake/checkNothingLost'
import { readPage } from '../../../src/intake/readPage'
import { toContract } from '../../../src/intake/toContract'

const folder = resolve(import.meta.dirname, '../../fixtures/pages')
const pages = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))

describe.each(pages)('the page %s', (name) => {
  const text = readFileSync(resolve(folder, `${name}.txt`), 'utf8')

  it('is read as an editor reads it', () => {
    const expected: unknown = JSON.parse(readFileSync(resolve(folder, `${name}.expected.json`), 'utf8'))
    expect(toContract(readPage(text))).toEqual(expected)
  })

  it('loses no line and counts none twice', () => {
    expect(checkNothingLost(readPage(text))).toEqual({ lost: [], twice: [], unknown: [] })
  })
})
