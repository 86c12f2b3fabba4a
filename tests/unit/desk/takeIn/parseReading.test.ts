import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseReading } from '../../../../src/desk/takeIn/parseReading'
import { setBlockText } from '../../../../src/desk/takeIn/setBlockText'
import { readPage } from '../../../../src/intake/readPage'

const page = readFileSync(new URL('../../../../bin/sample/page-03.txt', import.meta.url), 'utf8')

describe('a reading that comes back from the browser', () => {
  test('is taken as it was read, and as it was mended', () => {
    const reading = readPage(page)
    expect(parseReading(structuredClone(reading))).toEqual(reading)
    const line = reading.stories[0]?.body[0]?.lines[0] ?? 0
    const mended = setBlockText(reading, { line, text: '改过的一段。' })
    expect(mended.ok && parseReading(mended.value)?.stories[0]?.body[0]?.text).toBe('改过的一段。')
  })

  test('is refused where a line of the page is not accounted for', () => {
    const reading = readPage(page)
    const [first, ...others] = reading.stories
    expect(first).toBeDefined()
    expect(parseReading({ ...reading, stories: others })).toBeNull()
  })

  test('is refused where it is none', () => {
    expect(parseReading({ stories: [] })).toBeNull()
  })
})
