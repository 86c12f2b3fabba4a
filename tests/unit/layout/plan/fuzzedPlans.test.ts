import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutPage, readPageStyle, readPlan } from '../../../../src/layout'
import { checkPlacedPage } from '../../../support/checkPlacedPage'

/** The same plans on every run. */
const seeded = { seed: 20261124, endOnFailure: true } as const

const words = fc
  .array(
    fc.constantFrom(
      ...[
        '水',
        '渠修好了',
        '，',
        '。',
        '“',
        '”',
        '（',
        '）',
        '《',
        '》',
        '——',
        '……',
        '—',
        '·',
        '：',
        '！',
        '、',
      ],
      ...[
        ' ',
        '　',
        '\n',
        '2023',
        '12.5%',
        '1234567890123',
        'GDP',
        'Wi-Fi',
        'e\u0301',
        '第',
        '年',
        '5℃',
        '￥',
      ],
      ...[
        'བོད་སྐད',
        'ꆈꌠ',
        'مرحبا',
        'שלום',
        '👨‍👩‍👧',
        '🇨🇳',
        '\u200b',
        '\ufeff',
        '\u0000',
        '\ud83d',
        '$(',
        '[',
        ']',
        '／',
      ],
      ...['https://example.com/a/b?c=d', 'office@example.com'],
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''))
const orNull = fc.option(words, { nil: null })
/** So that a dateline stands at the head of the copy, where the check looks for it. */
const beginWithParagraph = (blocks: readonly { readonly kind: string; readonly text: string }[]) =>
  blocks.map((block, i) => (i === 0 ? { ...block, kind: 'paragraph' } : block))
const lock = fc.option(
  fc.record(
    {
      column: fc.integer({ min: 0, max: 5 }),
      row: fc.integer({ min: 0, max: 80 }),
      columns: fc.integer({ min: 1, max: 6 }),
      rows: fc.integer({ min: 1, max: 60 }),
      headline: fc.constantFrom('across', 'vertical', 'boxed'),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
)
const pin = fc.constantFrom('top', 'bottom', undefined)
const item = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('article'),
      kicker: orNull,
      headline: words,
      deck: orNull,
      dateline: orNull,
      body: fc
        .array(fc.record({ kind: fc.constantFrom('paragraph', 'paragraph', 'subhead'), text: words }), {
          maxLength: 8,
        })
        .map(beginWithParagraph),
      byline: orNull,
      lock,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('photo'),
      aspectRatio: fc.double({ min: 0.1, max: 10, noNaN: true }),
      caption: orNull,
      credit: orNull,
      article: fc.constantFrom('i0', 'i1', null),
      lock,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pageFlag'), name: words, pinyin: orNull }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('coOrganizers'),
      label: words,
      note: orNull,
      names: fc.array(words, { maxLength: 30 }),
      pin,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('advertisement'),
      columns: fc.integer({ min: 1, max: 6 }),
      rows: fc.integer({ min: 1, max: 86 }),
      pin,
    }),
  },
)
const plans = fc.record({
  style: fc.constantFrom('broadsheet-8x13', 'tabloid-6x11'),
  folio: fc.constant(null),
  items: fc.array(item, { maxLength: 9 }).map((items) => items.map((each, i) => ({ ...each, id: `i${i}` }))),
})

describe('plans made by chance', () => {
  it('become pages that keep every rule, or are refused with a fault', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const read = readPlan(plan)
        if (read.ok) checkPlacedPage(read.plan, layoutPage(read.plan))
        else expect(read.faults.length).toBeGreaterThan(0)
      }),
      { ...seeded, numRuns: 150 },
    )
  }, 120_000)

  it('are refused with a fault whatever a file holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parts = {
          style: 'tabloid-6x11',
          folio: value,
          nameplate: value,
          items: [value, { kind: 'article', id: 'a', body: value }],
        }
        for (const file of [value, parts]) {
          const read = readPlan(file)
          expect(read.ok || read.faults.length > 0).toBe(true)
        }
        expect(readPageStyle(value).ok).toBe(false)
        readPageStyle({ id: 'own', grid: value, fonts: value, ladder: value, limits: value, weights: value })
      }),
      { ...seeded, numRuns: 500 },
    )
  })
})
