/** Which glyph stands for which character, from a font's `cmap` (formats 4 and 12). */
export function readCharacterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8))
  for (const at of new Set(tables)) {
    const format = cmap.readUInt16BE(at)
    if (format === 4) readSegments(cmap, at, glyphs)
    if (format === 12) readGroups(cmap, at, glyphs)
  }
  return glyphs
}

function readGroups(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < cmap.readUInt32BE(at + 12); group++) {
    const [first, last, glyph] = [0, 4, 8].map((field) => cmap.readUInt32BE(at + 16 + group * 12 + field))
    if (first === undefined || last === undefined || glyph === undefined) continue
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first)
  }
}

function readSegments(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const doubled = cmap.readUInt16BE(at + 6)
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = cmap.readUInt16BE(at + 14 + segment)
    const first = cmap.readUInt16BE(at + 16 + doubled + segment)
    const delta = cmap.readUInt16BE(at + 16 + doubled * 2 + segment)
    const rangeAt = at + 16 + doubled * 3 + segment
    const range = cmap.readUInt16BE(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const plain = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - first) * 2)
      const glyph = plain === 0 ? 0 : (plain + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}
