/**
 * Arrays that one search after another writes over: to make and clear them anew would take longer than to search.
 *
 * - What is in them is valid until the next search asks for the same; no caller reads what it has not written itself.
 */
const arrays = new Map<string, Int32Array>()

export function scratch(name: string, length: number): Int32Array {
  const known = arrays.get(name)
  if (known !== undefined && known.length >= length) return known
  const made = new Int32Array(Math.ceil(length * 1.25))
  arrays.set(name, made)
  return made
}
