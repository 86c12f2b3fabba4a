import { describe, expect, it } from 'vitest'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import type { PageMakeup } from '../../../src/makeup/PageMakeup'
import { readPageMakeup } from '../../../src/makeup/readPageMakeup'

const decided: PageMakeup = {
  style: 'tabloid-6x11',
  storiesAboveFlag: 2,
  locks: { 'article-7': { column: 0, row: 4, columns: 3, headline: 'boxed', sizePt: 31.5 } },
  arrangement: { 'photo-3': { columns: 2 } },
  crops: { 'photo-3': { x: 0.1, y: 0, width: 0.8, height: 0.75 } },
  photosLeftOut: [4, 9],
  advertisements: [{ kind: 'advertisement', id: 'advertisement-1', columns: 2, rows: 20, pin: 'bottom' }],
}

const faultsOf = (value: unknown) => {
  const reading = readPageMakeup(value)
  return reading.ok ? [] : reading.faults.map(({ path }) => path)
}

describe('reading what an editor decided of a page', () => {
  it('gives back what was written, also through JSON', () => {
    expect(readPageMakeup(decided)).toEqual({ ok: true, makeup: decided })
    expect(readPageMakeup(JSON.parse(JSON.stringify(decided)))).toEqual({ ok: true, makeup: decided })
  })

  it('takes what is left out for undecided', () => {
    expect(readPageMakeup({ style: 'broadsheet-8x13' })).toEqual({ ok: true, makeup: emptyMakeup })
  })

  it.each([
    ['what is no object', [null, 'x', 7, []], 'makeup'],
    ['a style that is no text', [{ style: 5 }], 'style'],
    ['a lock of what is no item', [{ ...decided, locks: { folio: { column: 1 } } }], 'locks'],
    [
      'a lock off the page',
      [{ ...decided, locks: { 'article-1': { column: -1 } } }],
      'locks.article-1.column',
    ],
    [
      'a headline form that there is not',
      [{ ...decided, locks: { 'article-1': { headline: 'round' } } }],
      'locks.article-1.headline',
    ],
    [
      'a crop of a story',
      [{ ...decided, crops: { 'article-1': { x: 0, y: 0, width: 1, height: 1 } } }],
      'crops',
    ],
    [
      'a crop beyond the photo',
      [{ ...decided, crops: { 'photo-1': { x: 0.5, y: 0, width: 0.7, height: 1 } } }],
      'crops.photo-1',
    ],
    [
      'a crop of nothing',
      [{ ...decided, crops: { 'photo-1': { x: 0, y: 0, width: 0, height: 0 } } }],
      'crops.photo-1',
    ],
    ['photos that are no numbers', [{ ...decided, photosLeftOut: ['3'] }], 'photosLeftOut[0]'],
    [
      'an advertisement with the id of a story',
      [{ ...decided, advertisements: [{ ...decided.advertisements[0], id: 'article-7' }] }],
      'advertisements[0].id',
    ],
    [
      'two advertisements of one id',
      [{ ...decided, advertisements: [decided.advertisements[0], decided.advertisements[0]] }],
      'advertisements',
    ],
  ])('refuses %s', (_what, values, path) => {
    for (const value of values) expect(faultsOf(value)).toContain(path)
  })

  it('bounds how much it takes', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
    const locks = Object.fromEntries(many(61).map((id) => [`article-${id}`, { columns: 1 }]))
    const advertisements = many(21).map((id) => ({ ...decided.advertisements[0], id: `advertisement-${id}` }))
    expect(faultsOf({ ...decided, locks })).toEqual(['locks'])
    expect(faultsOf({ ...decided, advertisements })).toEqual(['advertisements'])
    expect(faultsOf({ ...decided, photosLeftOut: many(61) })).toEqual(['photosLeftOut'])
    expect(faultsOf({ ...decided, style: 'x'.repeat(65) })).toEqual(['style'])
  })
})
