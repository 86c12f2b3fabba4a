import { findMatches } from './findMatches'
import { writeBlocks } from './writeBlocks'

/**
 * Data as FlateDecode takes it (RFC 1950): the same bytes on every machine, which Node's own zlib does not give, whose
 * matches depend on what the processor can do.
 */
export function deflate(data: Uint8Array): Uint8Array {
  const blocks = writeBlocks(findMatches(data))
  const packed = new Uint8Array(blocks.length + 6)
  packed.set([0x78, 0x5e])
  packed.set(blocks, 2)
  new DataView(packed.buffer).setUint32(blocks.length + 2, adler32(data))
  return packed
}

/** No sum of so many bytes leaves 32 bits (RFC 1950, 9). */
const stretch = 3_800

function adler32(data: Uint8Array): number {
  let [low, high] = [1, 0]
  for (let from = 0; from < data.length; from += stretch) {
    const end = Math.min(from + stretch, data.length)
    for (let at = from; at < end; at++) {
      low += data[at] ?? 0
      high += low
    }
    low %= 65_521
    high %= 65_521
  }
  return high * 65_536 + low
}
