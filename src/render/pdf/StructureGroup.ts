import type { PlacedBox } from '../../layout/placed/PlacedBox'

/** A box in the structure tree: its parts in reading order. `box` is null for the folio. */
export interface StructureGroup {
  readonly box: PlacedBox | null
  readonly elements: readonly StructureElement[]
}

/** A tagged part and the numbers of the marked pieces of the page that belong to it. */
export interface StructureElement {
  readonly tag: string
  readonly marks: readonly number[]
}
