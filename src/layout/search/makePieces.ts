import { stripGrid } from '../furniture/stripGrid'
import type { PageStyle } from '../style/PageStyle'
import { fixedPiece } from './fixedPiece'
import type { PlanPlace } from './orderItems'
import { photoPiece } from './photoPiece'
import type { Piece } from './Piece'
import type { StoryCopy } from './StoryCopy'
import { storyPiece } from './storyPiece'

/** The pieces of a page, in the order of its items; what the editor locked of their boxes is left to `lockPiece`. */
export function makePieces(
  places: readonly PlanPlace[],
  copies: ReadonlyMap<string, StoryCopy>,
  style: PageStyle,
): readonly Piece[] {
  const lead = places.find(({ item }) => item.kind === 'article')?.item.id
  return places.map((place) => makePiece(place, { copies, lead, style }))
}

interface PieceArgs {
  readonly copies: ReadonlyMap<string, StoryCopy>
  /** The id of the first story. */
  readonly lead: string | undefined
  readonly style: PageStyle
}

function makePiece({ item, index }: PlanPlace, { copies, lead, style }: PieceArgs): Piece {
  const { grid, furniture } = style
  switch (item.kind) {
    case 'article': {
      const copy = copies.get(item.id)
      if (copy === undefined) throw new Error(`the story ${item.id} was not read`)
      return storyPiece(copy, index, style)
    }
    case 'photo':
      return photoPiece(item, { index, isLead: item.article !== null && item.article === lead, style })
    case 'pageFlag':
      return fixedPiece(item, { index, columns: grid.columns, rows: furniture.pageFlagRows, grid })
    case 'coOrganizers':
      return fixedPiece(item, { index, columns: grid.columns, rows: stripGrid(item, style).rows, grid })
    case 'advertisement':
      return fixedPiece(item, { index, columns: item.columns, rows: item.rows, grid })
  }
}
