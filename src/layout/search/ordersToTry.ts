import type { Piece } from './Piece'

/** How many orders beside the editor's own are tried. */
const mostTurns = 5
/** With more items than this the search takes long, and the first page must do. */
const crowded = 16

/** The editor's order, then those in which two neighbouring stories, neither of them the lead, change places. */
export function ordersToTry(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups = groupsOf(pieces)
  const orders = [pieces]
  const most = pieces.length > crowded ? 0 : mostTurns
  const lead = groups.findIndex(([first]) => first?.item.kind === 'article')
  for (let i = groups.length - 2; i > lead && orders.length <= most; i--) {
    const [one, other] = [groups[i], groups[i + 1]]
    if (one === undefined || other === undefined || !isStory(one) || !isStory(other)) continue
    orders.push([...groups.slice(0, i), other, one, ...groups.slice(i + 2)].flat())
  }
  return orders
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
