import { describe, expect, test } from 'vitest'
import { safeReturnPath } from '../../../src/auth/safeReturnPath'

describe('where to go after signing in', () => {
  test('goes back to the screen that was asked for', () => {
    expect(safeReturnPath('/desk/pages/3?q=科普')).toBe('/desk/pages/3?q=%E7%A7%91%E6%99%AE')
    expect(safeReturnPath('/admin')).toBe('/admin')
  })

  test.each([
    'https://elsewhere.example/desk',
    '//elsewhere.example/desk',
    '/\\elsewhere.example/desk',
    '/\t/elsewhere.example/desk',
    '/desk/../../api/users',
    '/deskless',
    '/desk/sign-in?next=/desk',
    'desk',
    '',
    null,
  ])('goes to the desk where %j is asked for', (asked) => {
    expect(safeReturnPath(asked)).toBe('/desk')
  })
})
