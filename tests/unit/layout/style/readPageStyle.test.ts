import { describe, expect, it } from 'vitest'
import { layoutPage, proposePages, readPageStyle, readPlan } from '../../../../src/layout'
import { broadsheet8x13 } from '../../../../src/layout/style/broadsheet8x13'
import { pageStyles } from '../../../../src/layout/style/pageStyles'
import type { PageStyle } from '../../../../src/layout/style/PageStyle'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { pagePlan, planArticle, planPhoto } from '../../../support/pagePlan'

/** 瘦长: a narrow modern sheet of six columns of twelve. */
const narrow = {
  id: 'narrow-6x12',
  trim: { widthMm: 300, heightMm: 545 },
  grid: { columns: 6, charactersPerColumn: 12, rows: 110, sizePt: 9.5, pitchPt: 12.5 },
  furniture: { pageFlagRows: 5, folioSizePt: 9 },
  weights: { vertical: 2 },
}

const styleOf = (value: unknown): PageStyle => {
  const read = readPageStyle(value)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.style
}
const faultsOf = (value: unknown): string[] => {
  const read = readPageStyle(value)
  return read.ok ? [] : read.faults.map(({ path, expected, found }) => `${path}: ${expected}; ${found}`)
}

describe('reading a newspaper’s own page style', () => {
  it('takes what it does not say from its base', () => {
    expect(styleOf({ id: 'own' })).toEqual({ ...broadsheet8x13, id: 'own' })
    const style = styleOf({ id: 'own', base: 'tabloid-6x11', composition: { indent: 1000 } })
    expect(style.grid.columns).toBe(6)
    expect(style.composition).toEqual({ ...broadsheet8x13.composition, indent: 1000 })
  })

  it('lays a page out on the newspaper’s own sheet', () => {
    const style = styleOf(narrow)
    const styles = new Map([...pageStyles, [style.id, style]])
    const plan = pagePlan(
      [planArticle('a', 1800), planPhoto('p', 'a'), planArticle('b', 1200), planArticle('c', 700)],
      'narrow-6x12',
    )
    const read = readPlan(JSON.parse(JSON.stringify(plan)), styles)
    expect(read.ok).toBe(true)
    const placed = layoutPage(plan, undefined, styles)
    checkPlacedPage(plan, placed)
    expect(placed.page).toMatchObject({ widthPt: 850.394, columns: 6, rows: 110 })
    expect(proposePages(plan, { styles, most: 2 })[0]).toEqual(placed)
  })

  it('knows a style from another of the same id in one memory', () => {
    const memory = { texts: new Map(), copies: new Map() }
    const plan = pagePlan([planArticle('a', 900)], 'own')
    const sizes = [9, 9.5].map((sizePt) => {
      const style = styleOf({ id: 'own', grid: { columns: 7, sizePt } })
      return layoutPage(plan, memory, new Map([[style.id, style]])).lines.find(({ role }) => role === 'body')
    })
    expect(sizes.map((line) => line?.sizePt)).toEqual([9, 9.5])
  })

  it.each([
    ['a list for a style', [], 'style: an object; []'],
    ['no id', {}, 'id: text; nothing'],
    [
      'an id of Banmian’s',
      { id: 'tabloid-6x11' },
      'id: an id that none of Banmian’s styles has; "tabloid-6x11"',
    ],
    [
      'a base that is not known',
      { id: 'own', base: 'berliner' },
      'base: one of broadsheet-8x13, tabloid-6x11; "berliner"',
    ],
    [
      'a field that is not known',
      { id: 'own', colour: 'red' },
      expect.stringMatching(/^colour: one of id, base, .*; "red"$/),
    ],
    [
      'a grid of a thousand columns',
      { id: 'own', grid: { columns: 1000 } },
      'grid.columns: a whole number from 1 to 12; 1000',
    ],
    [
      'half a column',
      { id: 'own', grid: { columns: 6.5 } },
      'grid.columns: a whole number from 1 to 12; 6.5',
    ],
    [
      'type wider than the sheet',
      { id: 'own', grid: { sizePt: 11, pitchPt: 12 } },
      'grid: a type area that the sheet of 1105.512 pt holds in its width; "1221 pt"',
    ],
    [
      'rows closer than type',
      { id: 'own', grid: { pitchPt: 8 } },
      'grid.pitchPt: from 9 to 18, once to twice the size of type; 8',
    ],
    [
      'a ladder of one rank',
      { id: 'own', ladder: [{ sizesPt: [30], font: 'headlineSans' }] },
      'ladder: 3 to 8 ranks; 1',
    ],
    [
      'a weight without end',
      { id: 'own', weights: { vertical: 1e99 } },
      'weights.vertical: a number from 0 to 10000; 1e+99',
    ],
    [
      'a face without widths',
      { id: 'own', fonts: { body: { family: '某报宋', weight: 400 } } },
      expect.stringMatching(/^fonts.body: a face that is measured/),
    ],
  ])('says what is wrong with %s', (_, value, fault) => {
    expect(faultsOf(value)).toContainEqual(fault)
  })
})
