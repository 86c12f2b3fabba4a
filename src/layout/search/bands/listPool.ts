/**
 * Lists of whole numbers, one after another in one array: how many there are, then each; a list is where it begins.
 *
 * - The list at `emptyList` is the empty one, so that 0 can stand for a list that was not made yet.
 */
export interface ListPool {
  at: Int32Array
  length: number
}

export const emptyList = 1

/** The one pool there is: the next search writes over it (`scratch`). */
const pool: ListPool = { at: new Int32Array(1 << 16), length: 0 }

export function clearedPool(): ListPool {
  pool.at[0] = 0
  pool.at[emptyList] = 0
  pool.length = emptyList + 1
  return pool
}

/** Makes room for so many numbers at the end; the array may be another one afterwards. */
export function reserve(lists: ListPool, numbers: number): void {
  if (lists.length + numbers <= lists.at.length) return
  const larger = new Int32Array(2 * (lists.length + numbers))
  larger.set(lists.at)
  lists.at = larger
}
