/** Which glyph draws which character: subtables 4 and 12 of `cmap`, the two that modern fonts carry. */
export function readCmap(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(4 + index * 8 + 4)
    const format = cmap.getUint16(start)
    if (format === 4) readSegments(new DataView(cmap.buffer, cmap.byteOffset + start), glyphs)
    if (format === 12) readGroups(new DataView(cmap.buffer, cmap.byteOffset + start), glyphs)
  }
  return glyphs
}

/** Format 4: segments of the Basic Multilingual Plane, with a delta or with a list of glyphs. */
function readSegments(table: DataView, glyphs: Map<number, number>): void {
  const double = table.getUint16(6)
  for (let at = 0; at < double; at += 2) {
    const last = table.getUint16(14 + at)
    const first = table.getUint16(16 + double + at)
    const delta = table.getUint16(16 + 2 * double + at)
    const place = 16 + 3 * double + at
    const offset = table.getUint16(place)
    for (let character = first; character <= last && character !== 0xffff; character++) {
      const listed = offset === 0 ? character : table.getUint16(place + offset + (character - first) * 2)
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(character, glyph)
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(table: DataView, glyphs: Map<number, number>): void {
  for (let group = 0; group < table.getUint32(12); group++) {
    const at = 16 + group * 12
    const first = table.getUint32(at)
    const glyph = table.getUint32(at + 8)
    for (let step = 0; step <= table.getUint32(at + 4) - first; step++) glyphs.set(first + step, glyph + step)
  }
}
