/** Which records of `name` name a family: the typographic one, and the one for old programs. */
const familyIds = new Set([16, 1])
/** Windows, Unicode. */
const windows = 3

/** The names of a font's family in all languages of its file (OpenType, "name: naming table"), each once. */
export function familyNames(table: DataView | undefined): readonly string[] {
  if (table === undefined) return []
  const count = table.getUint16(2)
  const storage = table.getUint16(4)
  const names: { readonly id: number; readonly text: string }[] = []
  for (let record = 0; record < count; record++) {
    const at = 6 + record * 12
    const id = table.getUint16(at + 6)
    if (table.getUint16(at) !== windows || !familyIds.has(id)) continue
    const [length, offset] = [table.getUint16(at + 8), storage + table.getUint16(at + 10)]
    const bytes = new Uint8Array(table.buffer, table.byteOffset + offset, length)
    names.push({ id, text: new TextDecoder('utf-16be').decode(bytes) })
  }
  const typographic = names.filter(({ id }) => id === 16)
  const found = typographic.length > 0 ? typographic : names
  return [...new Set(found.map(({ text }) => text.trim()).filter((text) => text !== ''))]
}
