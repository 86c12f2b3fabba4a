import { zlibSync } from 'fflate'

/** Data as FlateDecode takes it (RFC 1950): the same bytes on every machine, which Node's own zlib does not give. */
export function deflate(data: Uint8Array): Uint8Array {
  return zlibSync(data, { level: 6, mem: 6 })
}
