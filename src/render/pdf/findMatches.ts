/**
 * Data as DEFLATE's symbols (RFC 1951, 3.2.5): a byte as itself, a repetition as `length << 16 | distance`.
 *
 * - It looks at the last place where the next four bytes stood: outlines repeat often, and seldom for long.
 * - What is shorter than four bytes stays as it is: in outlines its length and distance would take as many bits.
 */
export function findMatches(data: Uint8Array): Uint32Array {
  const symbols = new Uint32Array(data.length)
  const newest = new Int32Array(places).fill(-window - 1)
  let count = 0
  let at = 0
  let word = wordAt(data, 0)
  const end = data.length - shortest
  while (at <= end) {
    const place = Math.imul(word, mixer) >>> 17
    const from = newest[place] ?? 0
    newest[place] = at
    if (at - from > window || wordAt(data, from) !== word) {
      symbols[count++] = word & 255
      at += 1
      word = (word >>> 8) | ((data[at + 3] ?? 0) << 24)
      continue
    }
    const length = commonLength(data, from, at)
    symbols[count++] = (length << 16) | (at - from)
    newest[Math.imul(wordAt(data, at + 1), mixer) >>> 17] = at + 1
    at += length
    word = wordAt(data, at)
  }
  while (at < data.length) symbols[count++] = data[at++] ?? 0
  return symbols.subarray(0, count)
}

const shortest = 4
const longest = 258
const window = 32_768
const places = 1 << 15
const mixer = 0x9e3779b1

function wordAt(data: Uint8Array, at: number): number {
  return (
    (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16) | ((data[at + 3] ?? 0) << 24)
  )
}

function commonLength(data: Uint8Array, from: number, at: number): number {
  const most = Math.min(longest, data.length - at)
  let length = shortest
  while (length < most && data[from + length] === data[at + length]) length++
  return length
}
