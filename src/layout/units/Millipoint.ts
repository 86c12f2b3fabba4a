import type { Flavor } from './Flavor'

/** A thousandth of a point, 1/72 000 inch: what geometry is reckoned in, so that every sum is whole. */
export type Millipoint = Flavor<'Millipoint'>
