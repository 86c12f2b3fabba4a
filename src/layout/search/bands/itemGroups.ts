import type { Piece } from '../Piece'

/** Items that keep together when an order is changed: a story with its photos; everything else by itself. */
export interface ItemGroup {
  /** Numbers in the order. */
  readonly items: readonly number[]
  /** Whether it may change places: a story that is not the lead. */
  readonly moves: boolean
}

export function itemGroups(pieces: readonly Piece[]): readonly ItemGroup[] {
  const groups: { items: number[]; moves: boolean }[] = []
  const lead = pieces.findIndex(({ item }) => item.kind === 'article')
  pieces.forEach(({ item, isBand }, i) => {
    const group = groups.at(-1)
    const first = pieces[group?.items[0] ?? -1]?.item
    if (item.kind === 'photo' && group !== undefined && item.article === first?.id) group.items.push(i)
    else groups.push({ items: [i], moves: item.kind === 'article' && !isBand && i !== lead })
  })
  return groups
}
