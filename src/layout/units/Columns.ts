import type { Flavor } from './Flavor'

/** 栏: basic columns of the style's grid. */
export type Columns = Flavor<'Columns'>
