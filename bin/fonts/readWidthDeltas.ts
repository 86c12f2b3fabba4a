/** How much wider each glyph grows at a position of the one axis, by `HVAR` (OpenType, "Item variation store"). */
export function readWidthDeltas({
  hvar,
  position,
}: {
  readonly hvar: Buffer
  readonly position: number
}): (glyph: number) => number {
  const store = hvar.readUInt32BE(4)
  const mapAt = hvar.readUInt32BE(8)
  const scalars = readScalars(hvar, store + hvar.readUInt32BE(store + 2), position)
  const sets = Array.from({ length: hvar.readUInt16BE(store + 6) }, (_, i) =>
    readDeltaSet(hvar, store + hvar.readUInt32BE(store + 8 + i * 4), scalars),
  )
  return (glyph) => {
    const { outer, inner } = mapAt === 0 ? { outer: 0, inner: glyph } : mapGlyph(hvar, mapAt, glyph)
    return sets[outer]?.[inner] ?? 0
  }
}

/** How far each region of the axis is in force at the position. */
function readScalars(hvar: Buffer, at: number, position: number): readonly number[] {
  if (hvar.readUInt16BE(at) !== 1) throw new Error('a font of one axis, its weight, is expected')
  return Array.from({ length: hvar.readUInt16BE(at + 2) }, (_, i) => {
    const [start, peak, end] = [0, 2, 4].map((field) => hvar.readInt16BE(at + 4 + i * 6 + field) / 16384)
    if (start === undefined || peak === undefined || end === undefined || peak === 0) return 1
    if (position === peak) return 1
    if (position <= start || position >= end) return 0
    return position < peak ? (position - start) / (peak - start) : (end - position) / (end - peak)
  })
}

function readDeltaSet(hvar: Buffer, at: number, scalars: readonly number[]): readonly number[] {
  const words = hvar.readUInt16BE(at + 2) & 0x7fff
  const regions = Array.from({ length: hvar.readUInt16BE(at + 4) }, (_, i) =>
    hvar.readUInt16BE(at + 6 + i * 2),
  )
  const rows = at + 6 + regions.length * 2
  const rowLength = regions.length + words
  return Array.from({ length: hvar.readUInt16BE(at) }, (_, row) =>
    regions.reduce((sum, region, i) => {
      const field = rows + row * rowLength + (i < words ? i * 2 : words + i)
      const delta = i < words ? hvar.readInt16BE(field) : hvar.readInt8(field)
      return sum + delta * (scalars[region] ?? 0)
    }, 0),
  )
}

function mapGlyph(
  hvar: Buffer,
  at: number,
  glyph: number,
): { readonly outer: number; readonly inner: number } {
  const format = hvar.readUInt8(at + 1)
  const long = hvar.readUInt8(at) === 1
  const count = long ? hvar.readUInt32BE(at + 2) : hvar.readUInt16BE(at + 2)
  const size = ((format >> 4) & 3) + 1
  const innerBits = (format & 15) + 1
  const entry = hvar.readUIntBE(at + (long ? 6 : 4) + Math.min(glyph, count - 1) * size, size)
  return { outer: entry >> innerBits, inner: entry & ((1 << innerBits) - 1) }
}
