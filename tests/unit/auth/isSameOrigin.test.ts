import { describe, expect, test } from 'vitest'
import { isSameOrigin } from '../../../src/auth/isSameOrigin'

describe('whether a request comes from our own pages', () => {
  test('takes our own, also behind a proxy', () => {
    expect(isSameOrigin(new Headers({ origin: 'http://desk.example:3000', host: 'desk.example:3000' }))).toBe(
      true,
    )
    const behind = {
      origin: 'https://desk.example',
      host: '127.0.0.1:3000',
      'x-forwarded-host': 'desk.example',
    }
    expect(isSameOrigin(new Headers(behind))).toBe(true)
  })

  test('takes a navigation, which names no origin', () => {
    expect(isSameOrigin(new Headers({ host: 'desk.example' }))).toBe(true)
  })

  test.each(['https://elsewhere.example', 'http://desk.example.elsewhere.example', 'null'])(
    'refuses what comes from %s',
    (origin) => {
      expect(isSameOrigin(new Headers({ origin, host: 'desk.example' }))).toBe(false)
    },
  )
})
