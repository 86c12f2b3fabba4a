import { expect, it } from 'vitest'
import { isStoryId } from '../../../src/published/isStoryId'

it.each(['2026-11-23-3-2', '2028-02-29-12-104'])('knows %s for the address of a story', (text) => {
  expect(isStoryId(text)).toBe(true)
})

it.each(['2026-11-23-3', '2026-11-23-0-1', '2026-11-23-3-02', '2026-02-30-3-2', '2026-11-23-3-2 ', '17', ''])(
  'takes %j for no address of a story',
  (text) => {
    expect(isStoryId(text)).toBe(false)
  },
)
