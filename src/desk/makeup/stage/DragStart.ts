import type { GridBox } from './onPage'

/** Which part of a box is in hand: the whole of it, or one of its edges. */
export type Grip = 'whole' | 'left' | 'right' | 'foot'

/** Something that the hand takes up, where it is a box already or will be one. */
export interface DragStart {
  readonly item: string
  readonly grip: Grip
  readonly box: GridBox
  /** Where the pointer is on the screen; from a list the box hangs at its own corner. */
  readonly clientX: number
  readonly clientY: number
  readonly isFromList: boolean
}
