import { describe, expect, test } from 'vitest'
import { signInLimit } from '../../../../src/cms/signIn/signInLimit'

const minute = 60_000

describe('the limit on signing in', () => {
  test('lets ten tries through at once, then says how long to wait', () => {
    const limit = signInLimit()
    const waits = Array.from({ length: 12 }, () => limit.take('203.0.113.7', 'chief', 0))
    expect(waits.slice(0, 10)).toEqual(Array(10).fill(0))
    expect(waits[10]).toBeGreaterThan(0)
    expect(limit.take('203.0.113.7', 'chief', minute)).toBe(0)
  })

  test('takes nothing from the chief, whose own address has tries of its own', () => {
    const limit = signInLimit()
    for (let tries = 0; tries < 1_000; tries += 1) limit.take('203.0.113.7', 'chief', 0)
    expect(limit.take('198.51.100.2', 'chief', 0)).toBe(0)
  })

  test('answers later after wrong passwords from many places, by three seconds at most', () => {
    const limit = signInLimit()
    expect(limit.delayFor('chief', 0)).toBe(0)
    for (let tries = 0; tries < 500; tries += 1) limit.failed('chief', 0)
    expect(limit.delayFor('chief', 0)).toBe(3_000)
    limit.succeeded('chief')
    expect(limit.delayFor('chief', 0)).toBe(0)
  })
})
