import { expect, it } from 'vitest'
import { formatBytes } from '../../../src/site/formatBytes'

it.each([
  [12, '1 KB'],
  [282_624, '276 KB'],
  [1_022_000, '998 KB'],
  [1_500_000, '1.4 MB'],
])('says %i bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
