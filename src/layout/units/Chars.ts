import type { Flavor } from './Flavor'

/** 字: the width of one character of body type, the grid's unit across. */
export type Chars = Flavor<'Chars'>
