import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/newspaper/canonicalJson'

describe('the one text of plain data', () => {
  it('is the same whatever order the keys were written in', () => {
    expect(canonicalJson({ b: 1, a: { d: [1, 'x'], c: null } })).toBe('{"a":{"c":null,"d":[1,"x"]},"b":1}')
  })

  it('leaves out what was not given and keeps what is known to be empty', () => {
    expect(canonicalJson({ given: null, notGiven: undefined, list: [undefined] })).toBe(
      '{"given":null,"list":[null]}',
    )
  })

  it('keeps Chinese, quotes and characters beyond the basic plane as they are', () => {
    expect(canonicalJson('“三审”"𠮷"\n')).toBe('"“三审”\\"𠮷\\"\\n"')
  })

  it('puts the replacement character where Postgres could keep nothing', () => {
    expect(canonicalJson({ 'a\u0000': 'b\ud800' })).toBe('{"a\ufffd":"b\ufffd"}')
  })

  it('refuses what is no data', () => {
    expect(() => canonicalJson(Number.NaN)).toThrow('NaN')
    expect(() => canonicalJson({ run: () => 1 })).toThrow('function')
    expect(() => canonicalJson(1n)).toThrow('bigint')
  })

  it('reads back as the value that was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        if (!text.includes('\ufffd')) expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
