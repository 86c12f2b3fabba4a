import { describe, expect, it } from 'vitest'
import { clearedPool, reserve } from '../../../../src/layout/search/bands/listPool'
import { searchBands, type FoundPage } from '../../../../src/layout/search/bands/searchBands'
import { makePieces } from '../../../../src/layout/search/makePieces'
import { orderItems } from '../../../../src/layout/search/orderItems'
import type { Piece } from '../../../../src/layout/search/Piece'
import { rankOf } from '../../../../src/layout/search/rankOf'
import { readStory } from '../../../../src/layout/search/readStory'
import { tabloid6x11 as style } from '../../../../src/layout/style/tabloid6x11'
import { randomPlan } from '../../../support/randomPlan'

function piecesOf(seed: number): readonly Piece[] {
  const plan = randomPlan(seed, 'tabloid-6x11')
  const articles = plan.items.flatMap((item) => (item.kind === 'article' ? [item] : []))
  const copies = new Map(
    articles.map((article, place) => {
      const rank = rankOf(place, articles.length, style)
      return [article.id, readStory(article, rank, { style, texts: new Map() })] as const
    }),
  )
  return makePieces(orderItems(plan, style).flowing, copies, style)
}

const room = { style, from: 0, to: style.grid.rows, load: 1, inversions: 1 }
const placesOf = (pages: readonly FoundPage[]): unknown =>
  pages.map(({ cost, unpack }) => ({
    cost,
    spots: unpack().map(({ piece, column, row, shape }) => [
      piece.item.id,
      column,
      row,
      shape.columns,
      shape.rows,
    ]),
  }))

describe('a search that is asked for pages again', () => {
  it.each([3, 4, 5])('finds what a search with less to spend would have found, page %i', (seed) => {
    const pieces = piecesOf(seed)
    const small = placesOf(searchBands(pieces, { ...room, budget: 140 })(140))
    expect(small).not.toEqual([])
    const search = searchBands(pieces, { ...room, budget: 240 })
    search(70)
    expect(placesOf(search(140))).toEqual(small)
  })

  it('finds pages with more to spend where there was none before', () => {
    const search = searchBands(piecesOf(3), { ...room, budget: 2000 })
    expect(search(0)).toEqual([])
    expect(search(2000).length).toBeGreaterThan(0)
  })

  it('keeps its lists where there is no more room for them', () => {
    const lists = clearedPool()
    lists.at[lists.length] = 7
    const place = lists.length++
    const before = lists.at.length
    reserve(lists, before)
    expect(lists.at.length).toBeGreaterThan(before)
    expect(lists.at[place]).toBe(7)
  })
})
