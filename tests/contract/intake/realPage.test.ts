import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectedPage } from '../../../bin/scoring/ExpectedPage'
import { scoreReading } from '../../../bin/scoring/scoreReading'
import { checkNothingLost } from '../../../src/intake/checkNothingLost'
import { readPage } from '../../../src/intake/readPage'

const folder = resolve(import.meta.dirname, '../../../../shared/real-page')

/** The real page is not part of the repository: where it is not beside it, there is nothing to hold the reading to. */
describe.runIf(existsSync(folder))('the real page', () => {
  const read = () => readPage(readFileSync(resolve(folder, 'page.txt'), 'utf8'))
  const expected = () =>
    expectedPage.parse(JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')))

  it('is read as an editor reads it, in every row of the score', () => {
    const rows = scoreReading(read(), expected())
    expect(rows.filter(({ wrong }) => wrong.length > 0)).toEqual([])
    expect(rows.length).toBe(13)
  })

  it('leaves nothing that only an editor can place unflagged, and flags little else', () => {
    expect(read().unresolved.map(({ kind, lines }) => `${kind} ${lines.join(',')}`)).toEqual([
      'orphanHead 27',
      'openTail 41',
      'misplaced 83',
      'orphanHead 97',
      'openTail 99',
      'orphanHead 111',
      'openTail 113',
    ])
  })

  it('loses no line and counts none twice', () => {
    expect(checkNothingLost(read())).toEqual({ lost: [], twice: [], unknown: [] })
  })
})
