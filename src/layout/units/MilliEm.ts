import type { Flavor } from './Flavor'

/** A thousandth of the size of the type it measures: 1000 is one 字 wide. */
export type MilliEm = Flavor<'MilliEm'>
