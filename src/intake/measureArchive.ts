import { inflateRawSync } from 'node:zlib'

const endRecord = 0x06054b50
const entryRecord = 0x02014b50
const localRecord = 0x04034b50
const longestComment = 65_557

export type ArchiveMeasure =
  | { readonly kind: 'measured'; readonly names: readonly string[] }
  | { readonly kind: 'notAnArchive' }
  | { readonly kind: 'tooLarge' }

/**
 * Reads a zip's central directory and unpacks every entry up to a limit, before any library does: the sizes a zip
 * states may be lies, so what counts is what comes out.
 */
export function measureArchive(
  bytes: Buffer,
  limit: { readonly entries: number; readonly bytes: number },
): ArchiveMeasure {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || end < bytes.length - longestComment)
    return { kind: 'notAnArchive' }
  if (bytes.readUInt32LE(end) !== endRecord) return { kind: 'notAnArchive' }
  const count = bytes.readUInt16LE(end + 10)
  if (count > limit.entries) return { kind: 'tooLarge' }
  const names: string[] = []
  let at = bytes.readUInt32LE(end + 16)
  let left = limit.bytes
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryRecord) return { kind: 'notAnArchive' }
    const size = unpackedSize(bytes, at, left)
    if (size === null) return { kind: 'notAnArchive' }
    if (size > left) return { kind: 'tooLarge' }
    left -= size
    const nameLength = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return { kind: 'measured', names }
}

/** How many bytes the entry really unpacks to; more than `limit` where it does not stop there, null where it is broken. */
function unpackedSize(bytes: Buffer, entry: number, limit: number): number | null {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localRecord) return null
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packed > bytes.length) return null
  if (method === 0) return packed
  if (method !== 8) return null
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, limit) })
      .length
  } catch (error) {
    if (error instanceof RangeError) return limit + 1
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return null
    throw error
  }
}
