import { brotliDecompressSync } from 'node:zlib'

/** The tags that WOFF2 names by a number (W3C WOFF2, 4.1); only those that stand before `fvar` and it matter here. */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.split(
    ' ',
  )

/** The tables of a WOFF2 file that are stored as they are; `glyf` and `loca` are stored otherwise and are left out. */
export function readWoff2(file: Buffer): ReadonlyMap<string, Buffer> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file')
  const count = file.readUInt16BE(12)
  const compressedLength = file.readUInt32BE(20)
  let at = 48
  const readLength = (): number => {
    let value = 0
    for (;;) {
      const byte = file.readUInt8(at++)
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  const directory = Array.from({ length: count }, () => {
    const flags = file.readUInt8(at++)
    const known = flags & 63
    const tag = known === 63 ? file.toString('latin1', at, (at += 4)) : (knownTags[known] ?? '')
    const length = readLength()
    const outlines = tag === 'glyf' || tag === 'loca'
    const transformed = outlines ? flags >> 6 !== 3 : flags >> 6 !== 0
    return { tag, transformed, length: transformed ? readLength() : length }
  })
  const data = brotliDecompressSync(file.subarray(at, at + compressedLength))
  const tables = new Map<string, Buffer>()
  let offset = 0
  for (const { tag, transformed, length } of directory) {
    if (!transformed) tables.set(tag, data.subarray(offset, offset + length))
    offset += length
  }
  return tables
}
