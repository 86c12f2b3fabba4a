import { describe, expect, it } from 'vitest'
import { readRange } from '../../../src/published/files/readRange'

describe('a part of a file that is asked for', () => {
  it.each([
    ['bytes=0-99', { kind: 'part', from: 0, to: 99 }],
    ['bytes=900-', { kind: 'part', from: 900, to: 999 }],
    ['bytes=-100', { kind: 'part', from: 900, to: 999 }],
    ['bytes=-5000', { kind: 'part', from: 0, to: 999 }],
    ['bytes=990-5000', { kind: 'part', from: 990, to: 999 }],
    ['bytes=1000-', { kind: 'outside' }],
    ['bytes=-0', { kind: 'outside' }],
  ])('%s of a thousand bytes', (header, range) => {
    expect(readRange(header, 1000)).toEqual(range)
  })

  it.each([
    null,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=0-1,5-9',
    'lines=1-2',
    'bytes=a-b',
    'bytes=0x1-2',
  ])('is the whole file where the header is %s', (header) => {
    expect(readRange(header, 1000)).toEqual({ kind: 'whole' })
  })
})
