import type { PageMakeup } from './PageMakeup'

/** A page of which nothing is decided yet: the search has a free hand. */
export const emptyMakeup: PageMakeup = {
  style: 'broadsheet-8x13',
  storiesAboveFlag: 0,
  locks: {},
  arrangement: null,
  crops: {},
  photosLeftOut: [],
  advertisements: [],
}
