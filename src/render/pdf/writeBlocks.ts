import { codeLengths } from './codeLengths'

/** Symbols (findMatches) as DEFLATE blocks with Huffman codes of their own (RFC 1951, 3.2.7). */
export function writeBlocks(symbols: Uint32Array): Uint8Array {
  const bits = bitWriter(symbols.length * 6 + 1024)
  for (let at = 0; at === 0 || at < symbols.length; at += blockLength)
    writeBlock(bits, symbols.subarray(at, at + blockLength), { isLast: at + blockLength >= symbols.length })
  return bits.finish()
}

/** Symbols in a block: one set of codes serves for so many. */
const blockLength = 40_000

const endOfBlock = 256
/** The order in which a block names the lengths of its length codes. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

function writeBlock(bits: BitWriter, symbols: Uint32Array, { isLast }: { readonly isLast: boolean }): void {
  const [literalCounts, distanceCounts] = countsOf(symbols)
  const literals = codesOf(literalCounts, 15)
  const distances = codesOf(distanceCounts, 15)
  bits.put(isLast ? 1 : 0, 1)
  bits.put(2, 2)
  writeCodeLengths(bits, literals.lengths, distances.lengths)
  for (const symbol of symbols) {
    const length = symbol >>> 16
    const literal = literalOf(symbol)
    bits.put(literals.codes[literal] ?? 0, literals.lengths[literal] ?? 0)
    if (length === 0) continue
    const distance = symbol & 0xffff
    const code = distanceCodeOf(distance)
    bits.put(length - (lengthBases[literal] ?? 0), lengthExtras[literal] ?? 0)
    bits.put(distances.codes[code] ?? 0, distances.lengths[code] ?? 0)
    bits.put(distance - (distanceBases[code] ?? 0), distanceExtras[code] ?? 0)
  }
  bits.put(literals.codes[endOfBlock] ?? 0, literals.lengths[endOfBlock] ?? 0)
}

function countsOf(symbols: Uint32Array): [Uint32Array, Uint32Array] {
  const [literals, distances] = [new Uint32Array(286), new Uint32Array(30)]
  literals[endOfBlock] = 1
  for (const symbol of symbols) {
    const literal = literalOf(symbol)
    literals[literal] = (literals[literal] ?? 0) + 1
    if (symbol >>> 16 === 0) continue
    const distance = distanceCodeOf(symbol & 0xffff)
    distances[distance] = (distances[distance] ?? 0) + 1
  }
  return [literals, distances]
}

/** What stands in the stream for a byte, or first for a repetition: the code of its length. */
function literalOf(symbol: number): number {
  return symbol < 256 ? symbol : (lengthCodes[symbol >>> 16] ?? 0)
}

function writeCodeLengths(bits: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
  const literalCount = Math.max(257, literals.findLastIndex((length) => length > 0) + 1)
  const distanceCount = Math.max(1, distances.findLastIndex((length) => length > 0) + 1)
  const all = [...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)]
  const counts = new Uint32Array(19)
  for (const length of all) counts[length] = (counts[length] ?? 0) + 1
  const { codes, lengths } = codesOf(counts, 7)
  const named = order.findLastIndex((length) => (lengths[length] ?? 0) > 0) + 1
  bits.put(literalCount - 257, 5)
  bits.put(distanceCount - 1, 5)
  bits.put(Math.max(4, named) - 4, 4)
  for (const length of order.slice(0, Math.max(4, named))) bits.put(lengths[length] ?? 0, 3)
  for (const length of all) bits.put(codes[length] ?? 0, lengths[length] ?? 0)
}

/** Canonical codes (RFC 1951, 3.2.2), their bits turned round, since a stream takes the highest first. */
function codesOf(counts: Uint32Array, longest: number) {
  const lengths = codeLengths(counts, longest)
  const codes = new Uint16Array(lengths.length)
  let code = 0
  for (let length = 1; length <= longest; length++, code <<= 1)
    lengths.forEach((each, symbol) => {
      if (each === length) codes[symbol] = turned(code++, length)
    })
  return { codes, lengths }
}

function turned(code: number, length: number): number {
  let result = 0
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit)
  return result
}

/** By code, where lengths begin at 257: the lengths or distances that a code stands for, and the bits that say which. */
const lengthSteps = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]
const lengthExtras = Uint8Array.from([...new Array<number>(257).fill(0), ...lengthSteps, 0])
const lengthBases = Uint16Array.from([...new Array<number>(257).fill(0), ...basesOf(lengthSteps, 3), 258])
const distanceExtras = Uint8Array.from([0, 0, ...Array.from({ length: 28 }, (_, code) => code >> 1)])
const distanceBases = Uint16Array.from(basesOf([...distanceExtras], 1))
const lengthCodes = Uint16Array.from({ length: 259 }, (_, length) =>
  lengthBases.findLastIndex((base) => base <= length),
)

function basesOf(extras: readonly number[], first: number): number[] {
  let base = first
  return extras.map((extra) => (base += 1 << extra) - (1 << extra))
}

/** Two codes for every power of two: the highest bit says which pair, the next one which of them. */
function distanceCodeOf(distance: number): number {
  if (distance < 5) return distance - 1
  const high = 31 - Math.clz32(distance - 1)
  return 2 * high + (((distance - 1) >> (high - 1)) & 1)
}

interface BitWriter {
  /** Up to 16 bits, the lowest first. */
  readonly put: (value: number, length: number) => void
  readonly finish: () => Uint8Array
}

function bitWriter(room: number): BitWriter {
  const bytes = new Uint8Array(room)
  let at = 0
  let held = 0
  let count = 0
  return {
    put: (value, length) => {
      held |= value << count
      count += length
      while (count >= 8) {
        bytes[at++] = held
        held >>>= 8
        count -= 8
      }
    },
    finish: () => {
      if (count > 0) bytes[at++] = held
      return bytes.subarray(0, at)
    },
  }
}
