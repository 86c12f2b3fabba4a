import type { Flavor } from './Flavor'

/** 行: the distance from one body baseline to the next, the grid's unit down. */
export type Rows = Flavor<'Rows'>
