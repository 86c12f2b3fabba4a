import type { ByteRange } from './ByteRange'

/**
 * Reads a Range header (RFC 9110, 14.2) against a file's size. Several ranges, another unit or what does not parse is
 * answered with the whole file, as the standard allows.
 */
export function readRange(header: string | null, size: number): ByteRange {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec((header ?? '').trim())
  const [first = '', last = ''] = found?.slice(1) ?? []
  if (first === '' && last === '') return { kind: 'whole' }
  if (first === '') return suffix(Number(last), size)
  const from = Number(first)
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (from >= size) return { kind: 'outside' }
  return last !== '' && Number(last) < from ? { kind: 'whole' } : { kind: 'part', from, to }
}

function suffix(length: number, size: number): ByteRange {
  return length === 0 ? { kind: 'outside' } : { kind: 'part', from: Math.max(0, size - length), to: size - 1 }
}
