/** The tables of an sfnt (OpenType, "Organization of an OpenType font") by their tags, as views of its bytes. */
export function readTables(font: Uint8Array): ReadonlyMap<string, DataView> {
  const file = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = new Map<string, DataView>()
  for (let index = 0; index < file.getUint16(4); index++) {
    const entry = 12 + index * 16
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
    tables.set(
      tag,
      new DataView(font.buffer, font.byteOffset + file.getUint32(entry + 8), file.getUint32(entry + 12)),
    )
  }
  return tables
}
