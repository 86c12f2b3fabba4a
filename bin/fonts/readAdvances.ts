import { readCharacterMap } from './readCharacterMap'
import { readWidthDeltas } from './readWidthDeltas'

/** The advance width of every character of a variable font at one weight, in thousandths of an em. */
export function readAdvances(
  tables: ReadonlyMap<string, Buffer>,
  weight: number,
): ReadonlyMap<number, number> {
  const table = (tag: string): Buffer => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`the font has no plain table ${tag}`)
    return found
  }
  const unitsPerEm = table('head').readUInt16BE(18)
  const longMetrics = table('hhea').readUInt16BE(34)
  const metrics = table('hmtx')
  const deltas = readWidthDeltas({
    hvar: table('HVAR'),
    position: normalisedWeight(table('fvar'), tables.get('avar'), weight),
  })
  const advances = new Map<number, number>()
  for (const [codePoint, glyph] of readCharacterMap(table('cmap'))) {
    const width = metrics.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4) + deltas(glyph)
    advances.set(codePoint, Math.round((width * 1000) / unitsPerEm))
  }
  return advances
}

/** Where a weight lies between the font's default (0) and its ends (−1, 1), bent by `avar` (OpenType, "Coordinate scales"). */
function normalisedWeight(fvar: Buffer, avar: Buffer | undefined, weight: number): number {
  const axis = fvar.readUInt16BE(4)
  const [least, usual, most] = [4, 8, 12].map((at) => fvar.readInt32BE(axis + at) / 65536)
  if (least === undefined || usual === undefined || most === undefined) throw new Error('fvar has no axis')
  const plain = weight < usual ? (weight - usual) / (usual - least) : (weight - usual) / (most - usual || 1)
  if (avar === undefined) return plain
  const pairs = Array.from({ length: avar.readUInt16BE(8) }, (_, i) => ({
    from: avar.readInt16BE(10 + i * 4) / 16384,
    to: avar.readInt16BE(12 + i * 4) / 16384,
  }))
  const above = pairs.findIndex(({ from }) => from >= plain)
  const high = pairs[above]
  const low = pairs[above - 1]
  if (high === undefined) return plain
  if (low === undefined) return high.to
  return low.to + ((plain - low.from) * (high.to - low.to)) / (high.from - low.from)
}
