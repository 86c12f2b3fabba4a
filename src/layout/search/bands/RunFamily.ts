/**
 * The runs of items that a search looks at: those of the editor's order, and of orders that depart from it a little.
 *
 * - A prefix is a set of items that stand before all others; `prefixes[0]` is empty, the last one is everything. An order
 *   is a way from the first to the last, and a run is what lies between two prefixes on such a way.
 * - Runs come after all runs that they can be cut into.
 */
export interface RunFamily {
  /** The items of every run, by their number in the order. */
  readonly runs: readonly (readonly number[])[]
  /** The cuts of a run are those from `cutsFrom[run]` up to `cutsFrom[run + 1]`. */
  readonly cutsFrom: Int32Array
  readonly ones: Int32Array
  readonly others: Int32Array
  /** Of how many pairs of items a cut puts the later first. */
  readonly inversions: Int32Array
  /** The run of the items from one to another, by `first * items + last`; −1 where there is none. */
  readonly intervals: Int32Array
  /** For every prefix, the bands that may follow it. */
  readonly bands: readonly (readonly BandStep[])[]
}

/** A run as a band under all items of a prefix, and the prefix that it makes. */
export interface BandStep {
  readonly run: number
  readonly to: number
  readonly inversions: number
}
