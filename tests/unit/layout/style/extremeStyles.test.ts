import { expect, it } from 'vitest'
import { layoutPage, pageStyles, readPageStyle } from '../../../../src/layout'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { pagePlan, planArticle, planPhoto } from '../../../support/pagePlan'

const sheet = { widthMm: 500, heightMm: 700 }

/** Styles at the ends of what may be asked for: a page comes back, and keeps every rule. */
it.each([
  [
    'the most columns and rows',
    { trim: sheet, grid: { columns: 12, charactersPerColumn: 15, rows: 160, sizePt: 6, pitchPt: 9 } },
  ],
  [
    'the widest columns',
    { trim: sheet, grid: { columns: 4, charactersPerColumn: 40, rows: 100, sizePt: 8, pitchPt: 12 } },
  ],
  [
    'one column',
    {
      trim: { widthMm: 150, heightMm: 500 },
      grid: { columns: 1, charactersPerColumn: 30, rows: 80, sizePt: 10, pitchPt: 14 },
    },
  ],
  [
    'the narrowest columns',
    { grid: { columns: 12, charactersPerColumn: 6, rows: 110 }, limits: { measure: { least: 5 } } },
  ],
  [
    'the widest gutters and gaps',
    { grid: { columns: 5, charactersPerColumn: 15, gutter: 4, gap: 4, rows: 100 } },
  ],
  [
    'the fewest rows',
    { base: 'tabloid-6x11', grid: { rows: 30 }, furniture: { nameplateRows: 15, pageFlagRows: 15 } },
  ],
  [
    'the largest type',
    {
      furniture: {
        nameplateRows: 40,
        nameplateSizePt: 160,
        captionSizePt: 16,
        folioSizePt: 14,
        stripColumns: 12,
      },
    },
  ],
  [
    'headlines of one size',
    { ladder: ['body', 'label', 'strong'].map((font) => ({ sizesPt: [100], font })) },
  ],
  [
    'faults that cost nothing',
    { weights: { overset: 0, brokenRule: 0, inversion: 0, vertical: 0, boxed: 0 } },
  ],
])(
  'lays pages out in a style with %s',
  (_, value) => {
    const read = readPageStyle({ id: 'own', ...value })
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const styles = new Map([...pageStyles, ['own', read.style]])
    const stories = Array.from({ length: 8 }, (__, i) => planArticle(`s${i}`, 300 + 60 * i))
    const nameplate = { name: '山城科技报', date: '2026-11-24', particulars: ['总第3652期', '今日8版'] }
    const plan = { ...pagePlan([...stories, planPhoto('p', 's0')], 'own'), nameplate }
    const placed = layoutPage(plan, undefined, styles)
    checkPlacedPage(plan, placed)
    expect(placed.style).toBe('own')
  },
  30_000,
)
