import { zlibSync } from 'fflate'

/**
 * Data as FlateDecode takes it (RFC 1950): the same bytes on every machine, which Node's own zlib does not give.
 *
 * - Level 4 finds all but a hundredth of what level 6 finds in outlines, in less time.
 */
export function deflate(data: Uint8Array): Uint8Array {
  return zlibSync(data, { level: 4, mem: 6 })
}
