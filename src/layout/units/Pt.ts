import type { Flavor } from './Flavor'

/** A point, 1/72 inch: what a placed page says to those who draw it. */
export type Pt = Flavor<'Pt'>
