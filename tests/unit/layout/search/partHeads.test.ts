import { describe, expect, it } from 'vitest'
import type { HeadlineForm } from '../../../../src/layout/plan/HeadlineForm'
import { partHeads } from '../../../../src/layout/search/partHeads'
import type { Spot } from '../../../../src/layout/search/Proposal'
import type { Shape } from '../../../../src/layout/search/Shape'
import { broadsheet8x13 } from '../../../../src/layout/style/broadsheet8x13'
import { planArticle } from '../../../support/pagePlan'

const shape = (form: HeadlineForm, cost: number, sizePt = 24): Shape => ({
  columns: 4,
  rows: 20,
  cost,
  story: {
    headline: {
      form,
      sizePt,
      step: 0,
      font: 'headlineSerif',
      rows: 4,
      chars: 0,
      length: 0,
      parts: [],
      mainLines: 1,
      fill: 800,
    },
    padding: 0,
    textColumns: 4,
    measure: 13,
    bodyRows: 16,
    savedLines: 0,
  },
})
const spot = (id: string, column: number, own: Shape): Spot => ({
  piece: { item: planArticle(id, 300), index: column, shapes: [], isBand: false },
  column,
  row: 0,
  shape: own,
})

describe('headlines that butt', () => {
  it('are parted by the cheapest other headline of one of them', () => {
    const left = spot('left', 0, {
      ...shape('across', 10),
      others: [shape('boxed', 30), shape('vertical', 40)],
    })
    const right = spot('right', 4, { ...shape('across', 10), others: [shape('boxed', 18)] })
    const { spots, cost } = partHeads([left, right], broadsheet8x13)
    expect(spots.map(({ shape: { story } }) => story?.headline.form)).toEqual(['across', 'boxed'])
    expect(cost).toBe(8)
  })

  it('stay as they are where parting them costs more', () => {
    const dear = { ...shape('across', 10), others: [shape('boxed', 1000)] }
    const page = [spot('left', 0, dear), spot('right', 4, dear)]
    expect(partHeads(page, broadsheet8x13).spots).toEqual(page)
  })
})
