import { describe, expect, it } from 'vitest'
import { nearbyOrders } from '../../../../src/layout/search/nonSlicing/nearbyOrders'
import type { Piece } from '../../../../src/layout/search/Piece'
import { planArticle, planPhoto } from '../../../support/pagePlan'

const story = (id: string, index: number): Piece => ({
  item: planArticle(id, 300),
  index,
  shapes: [],
  isBand: false,
})
const stories = (count: number): readonly Piece[] =>
  Array.from({ length: count }, (_, i) => story(`s${i}`, i))
const idsOf = (pieces: readonly Piece[]): readonly (readonly string[])[] =>
  nearbyOrders(pieces).map((orders) =>
    orders.map((order) => order.map(({ item }) => item.id.replace('s', '')).join('')),
  )

describe('the orders near the editor’s', () => {
  it('begin with the editor’s own, and then with stories that change places with a neighbour', () => {
    const [own, once] = idsOf(stories(4))
    expect(own).toEqual(['0123'])
    expect(once).toEqual(['0132', '0213'])
  })

  it('let no story pass the lead or a band', () => {
    const band: Piece = { ...story('B', 3), isBand: true }
    const pieces = [story('s0', 0), story('s1', 1), story('s2', 2), band, story('s4', 4), story('s5', 5)]
    for (const order of idsOf(pieces).flat()) expect(order).toMatch(/^0(12|21)B(45|54)$/)
  })

  it('keep a photo with its story', () => {
    const photo: Piece = { ...story('p', 3), item: planPhoto('p', 's2', 1.5) }
    const pieces = [story('s0', 0), story('s1', 1), story('s2', 2), photo]
    expect(idsOf(pieces).flat()).toEqual(['012p', '02p1'])
  })

  it('are fewer where there are many stories', () => {
    expect(idsOf(stories(12))).toEqual([
      [
        stories(12)
          .map((_, i) => i)
          .join(''),
      ],
    ])
  })
})
