import { describe, expect, it } from 'vitest'
import { addresses } from '../../../src/site/addresses'
import { parsePlace } from '../../../src/site/parsePlace'

describe('parsePlace', () => {
  it('reads date, page and story out of a permanent address', () => {
    const [, date = '', page = '', story = ''] = addresses
      .story({ issueDate: '2026-11-19', pageNumber: 3, storyNumber: 12 })
      .split('/')
    expect(parsePlace({ date, page, story })).toEqual({ date: '2026-11-19', pageNumber: 3, storyNumber: 12 })
  })

  it.each([
    [{ date: '2026-02-30' }],
    [{ date: '2026-2-3' }],
    [{ date: 'newest' }],
    [{ date: '2026-11-19', page: '03' }],
    [{ date: '2026-11-19', page: '0' }],
    [{ date: '2026-11-19', page: '-1' }],
    [{ date: '2026-11-19', page: '1000' }],
    [{ date: '2026-11-19', page: '3', story: '1.0' }],
    [{ date: '2026-11-19', page: '3', story: 'one' }],
  ])('knows no second spelling of an address: %o', (parts) => {
    expect(parsePlace(parts)).toBeNull()
  })
})
