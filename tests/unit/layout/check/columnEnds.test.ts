import { describe, expect, it } from 'vitest'
import { checkLines } from '../../../../src/layout/check/checkLines'
import { placeLine, type LineToPlace } from '../../../../src/layout/page/placeLine'
import type { Check } from '../../../../src/layout/placed/Check'
import { broadsheet8x13 as style } from '../../../../src/layout/style/broadsheet8x13'

const line = (textColumn: number, more: Partial<LineToPlace>) =>
  placeLine({
    box: 'a',
    role: 'body',
    x: 0,
    baseline: 0,
    sizePt: 9,
    font: 'body',
    clusters: [...'水渠通了'],
    advances: [1000, 1000, 1000, 1000],
    offsets: [0, 0, 0, 0],
    textColumn,
    paragraph: 0,
    ...more,
  })
const check = (id: string, lines: readonly ReturnType<typeof line>[]): Check | undefined =>
  checkLines({ spots: [], fit: [], topRow: 0, style, lines }).find((one) => one.id === id)

describe('where a column ends and the next begins', () => {
  it('is an orphan told of that is the last line of a paragraph (孤行)', () => {
    const orphan = [line(0, {}), line(1, { lastOfParagraph: true })]
    expect(check('columnOrphan', orphan)).toMatchObject({ hard: false, ok: false, value: 1, where: ['a'] })
  })

  it('is a paragraph of one line no orphan, nor one that goes on', () => {
    expect(
      check('columnOrphan', [line(0, {}), line(1, { paragraph: 1, lastOfParagraph: true })]),
    ).toMatchObject({
      ok: true,
    })
    expect(check('columnOrphan', [line(0, {}), line(1, {})])).toMatchObject({ ok: true })
    expect(check('columnOrphan', [line(0, {}), line(0, { lastOfParagraph: true })])).toMatchObject({
      ok: true,
    })
  })

  it('is a subhead at the foot told of (背题)', () => {
    const subhead = { role: 'subhead', paragraph: 1 } as const
    expect(check('subheadFoot', [line(0, subhead), line(1, { paragraph: 2 })])).toMatchObject({
      hard: true,
      ok: false,
    })
    expect(check('subheadFoot', [line(0, subhead), line(0, { paragraph: 2 })])).toMatchObject({ ok: true })
  })
})
