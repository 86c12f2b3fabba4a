import type { Piece } from './Piece'

/** How many orders beside the editor's own are tried. */
const mostTurns = 12
/** With more items than this the search takes long, and the first page must do. */
const crowded = 16

/** The editor's order, then those in which two stories near each other, neither of them the lead, change places. */
export function ordersToTry(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups = groupsOf(pieces)
  const orders = [pieces]
  const most = pieces.length > crowded ? 0 : mostTurns
  const lead = groups.findIndex(([first]) => first?.item.kind === 'article')
  for (const step of [1, 2]) {
    for (let i = groups.length - 1 - step; i > lead && orders.length <= most; i--) {
      const moved = exchanged(groups, i, i + step)
      if (moved !== null) orders.push(moved.flat())
    }
  }
  return orders
}

/** The groups with two of them exchanged; null where one of them, or what lies between, is no story. */
function exchanged(
  groups: readonly (readonly Piece[])[],
  one: number,
  other: number,
): readonly (readonly Piece[])[] | null {
  if (!groups.slice(one, other + 1).every(isStory)) return null
  return groups.map((group, i) => (i === one ? groups[other] : i === other ? groups[one] : group) ?? group)
}

/** A story with its photos; everything else by itself. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const { item } = piece
    const story = groups.at(-1)
    if (item.kind === 'photo' && story?.[0]?.item.id === item.article) story.push(piece)
    else groups.push([piece])
  }
  return groups
}

function isStory([first]: readonly Piece[]): boolean {
  return first?.item.kind === 'article'
}
