import type { Pt } from '../units/Pt'

/** The room of one item: on the grid (`column`, `row`, `columns`, `rows`) and in points, where it is the hot area. */
export interface PlacedBox {
  readonly id: string
  readonly kind: 'article' | 'photo' | 'pageFlag' | 'coOrganizers' | 'advertisement' | 'nameplate'
  /** The place in reading order, from 0. */
  readonly order: number
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}
